declare module 'virtual:bodies' {
  type Body = Pick<import('astro').MarkdownInstance<object>, 'Content' | 'getHeadings'>;
  /** Loads each body of content/, by folder and file name: `events/embassy-opened.mdx`. */
  export const bodies: Readonly<Record<string, () => Promise<Body>>>;
}
