declare module 'virtual:bodies' {
  type Body = Pick<import('astro').MarkdownInstance<object>, 'Content' | 'getHeadings'>;
  /** What loads each body of content/, by folder and file name; see integrations/bodies.ts. */
  export const bodies: Readonly<Record<string, () => Promise<Body>>>;
}
