declare module '@citation-js/core' {
  /** What another program reads out of BibTeX and RIS, as CSL-JSON. */
  export class Cite {
    constructor(text: string);
    readonly data: object[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
