/** The scripts of client/inline/, bundled and minified; see build/scripts/inline-scripts.ts. */
declare module 'virtual:inline-scripts' {
  /** Loads the search when a reader turns to the search field. */
  export const SEARCH_LOADER: string;
  /** On the search page: asks ahead for the files of the search, and says so when its script does not come. */
  export const SEARCH_WATCHDOG: string;
  /** In the edition in one file: its search. */
  export const BOOK_SEARCH: string;
}
