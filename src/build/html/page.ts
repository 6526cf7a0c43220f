/** An HTML file of the built site, on its way through the pipeline. */
export interface BuiltPage {
  /** Where it lies in the built site, with slashes: `events/embassy-opened/index.html`. */
  readonly file: string;
  readonly html: string;
}

/** One thing that is done to each built page. A step that throws fails the build. */
export type PageStep = (page: BuiltPage) => BuiltPage | Promise<BuiltPage>;

/** The inline style elements of a page; the first group is their rules. */
export const STYLE_ELEMENTS = /<style>([\s\S]*?)<\/style>/g;
