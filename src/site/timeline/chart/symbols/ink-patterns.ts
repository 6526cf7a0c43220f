/** How the signs of an ink look beside those of others, colour apart. */
export interface InkPattern {
  /** What a legend calls it. */
  words: string;
  /** The lines of one tile, 3 pixels wide and high; null for a sign that is filled. */
  lines: string | null;
  /** How the tiles are turned, and how large they are, as an SVG transform. */
  transform: string;
  /** Strokes and gaps of an outline, or of a line too thin to be hatched. */
  dashes: string;
}

const HATCHED = { words: 'hatched', line: 'a broken line', lines: 'M0 1h3', angle: 45, dashes: '3 1.5' };

/** The patterns of the inks after the first, in their order. */
const PATTERNS: readonly (typeof HATCHED)[] = [
  HATCHED,
  { words: 'hatched the other way', line: 'short strokes', lines: 'M0 1h3', angle: -45, dashes: '1.5 1.5' },
  { words: 'dotted', line: 'dots', lines: 'M0 1h1.6', angle: 0, dashes: '1 3' },
  { words: 'striped along', line: 'long strokes', lines: 'M0 1h3', angle: 0, dashes: '6 2' },
  { words: 'striped across', line: 'strokes and dots', lines: 'M0 1h3', angle: 90, dashes: '4 1.5 1 1.5' },
  { words: 'crossed', line: 'strokes and two dots', lines: 'M0 1h3M1 0v3', angle: 45, dashes: '4 1 1 1 1 1' },
];

/** The pattern of an ink, 1 for that of the first witness: plain, then the patterns, then the same in larger tiles. */
export function inkPattern(ink: number): InkPattern {
  if (ink === 1) return { words: 'plain', lines: null, transform: '', dashes: '' };
  const scale = 1 + Math.floor((ink - 2) / PATTERNS.length);
  const { words, line, lines, angle, dashes } = PATTERNS[(ink - 2) % PATTERNS.length] ?? HATCHED;
  const size = scale === 1 ? '' : `, ${scale} times as wide`;
  return {
    words: `${words}${size}, or ${line}${size}`,
    lines,
    transform: `rotate(${angle})${scale === 1 ? '' : ` scale(${scale})`}`,
    dashes: dashes.replace(/[\d.]+/g, (length) => `${Number(length) * scale}`),
  };
}
