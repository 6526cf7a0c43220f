declare module 'subset-font' {
  /** The font with the glyphs of `text` alone, and what their shaping needs. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options?: { targetFormat?: 'sfnt' | 'woff' | 'woff2' },
  ): Promise<Buffer>;
}
