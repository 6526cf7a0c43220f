/* The file of texts that the check of a quotation reads, as a build writes it (site/source/verify/write-texts.ts). */

/** A passage of a source, as published. */
export interface TextPassage {
  id: string;
  text: string;
  /** The address of its page, where that is not the address of the source. */
  url?: string;
  /** What the corrected reading prints instead of some of its words: from, to (UTF-16), and the words. */
  corrected?: [from: number, to: number, text: string][];
}

/** A source as far as a quotation is held against it. */
export interface TextSource {
  siglum: string;
  title: string;
  /** The language of its text (BCP 47). */
  language: string;
  /** Its address, as published. */
  url: string;
  passages: TextPassage[];
}

/** Words of the edition itself. */
export interface OwnWords {
  /** What they are: "Summary of …". */
  what: string;
  url: string;
  text: string;
}

/** What one file holds. */
export interface TextsFile {
  sources: TextSource[];
  own: OwnWords[];
  /** The addresses of the other files, where the texts are too long for one; named in the first. */
  more?: string[];
}
