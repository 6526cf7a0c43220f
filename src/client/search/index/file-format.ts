import type { SentLexicon } from './lexicon.ts';

/*
 * The files that the search loads. `vocabulary.json` holds the core of every record at any size of the edition. Titles, and
 * the names of texts, stand in it as long as they are few; else in files of their own.
 */

/** `vocabulary.json`: what the search knows before it looks into the texts. */
export interface VocabularyFile {
  /** How the editors want words to be read. */
  readonly lexicon: SentLexicon;
  /** Changes with the index; `pagefind-entry.json` has the same. */
  readonly tag: string;
  readonly records: RecordColumns;
  /** The titles, or the files that hold them. */
  readonly titles: string | TitleFiles;
  /**
   * The records by the words of their titles in other languages, as `titleKey` has them: parts in alphabetical order, each
   * with its last word.
   */
  readonly otherTitles: readonly WordPart[];
  /** What the file with the text of each record is called, each as long as the others, or the file that holds that. */
  readonly marks: { readonly text: string } | { readonly file: string };
  readonly names: readonly NameRow[];
  readonly offices: readonly OfficeRow[];
  /** The file with the words of other languages; empty where there are none. */
  readonly translations: string;
  /** Every word of the records and texts with the number of results that hold it: "a\t3 base\t2". */
  readonly words: string;
  /** Whether rarer words were left out. */
  readonly isPartial: boolean;
  /** The parts of the index of words, in alphabetical order. */
  readonly index: readonly WordPart[];
}

/** The core of all records, a field after the other; a record has the same place in each. */
export interface RecordColumns {
  /** A digit of base 36 for each: its place in `KINDS`. */
  readonly kinds: string;
  /** Days as `writeRanges` writes them, records with commas between. */
  readonly ranges: string;
  /** Years as `writeYears` writes them, records with commas between. */
  readonly years: string;
  /** Sigla with spaces between, records with commas between. */
  readonly sigla: string;
  /** Places in the list of names with spaces between, "~" after what the editors infer; records with commas between. */
  readonly names: string;
  /** Rank of a visit, or "group", with commas between. */
  readonly flags: string;
  /** A digit of base 36 for each: how many words of its title have more than three letters. */
  readonly titleLengths: string;
}

/** Where the titles are in files of their own. */
export interface TitleFiles {
  /** How many records each file has. */
  readonly size: number;
  /** Titles in the order of the records: see `writeTitles`. */
  readonly files: readonly string[];
  /** The records by the words of their titles: parts in alphabetical order, each with its last word. */
  readonly index: readonly WordPart[];
}

/** A file with words in alphabetical order, and the last of them. */
export type WordPart = readonly [last: string, name: string];

/** As written: `type, name, path, printed forms, keys`, the last two joined by "|"; "*" before a name that is printed. */
export type NameRow = readonly [string, string, string, string, string];

/**
 * An office: the keys of its names, joined by "|"; its holders with commas between, each with its place in the list of
 * names, and its first and last day or nothing, joined by "/".
 */
export type OfficeRow = readonly [keys: string, holders: string];

/** What is shown of a record. */
export interface Description {
  readonly path: string;
  readonly title: string;
  readonly dateWords: string;
}

/** One record a line; its fields hold neither tabs nor line breaks. */
export const writeTitles = (records: readonly Description[]): string =>
  records
    .map((record) =>
      [record.path, record.title, record.dateWords].map((field) => field.replace(/\s+/g, ' ')).join('\t'),
    )
    .join('\n');

/** What `writeTitles` wrote. */
export const readTitles = (text: string): Description[] =>
  text.split('\n').map((line) => {
    const [path = '', title = '', dateWords = ''] = line.split('\t');
    return { path, title, dateWords };
  });

/** Words with the records whose titles hold them: one word a line, the records as steps from one to the next. */
export const writeTitleIndex = (words: Iterable<readonly [string, readonly number[]]>): string =>
  [...words]
    .map(([word, numbers]) => {
      const steps = numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
      return `${word} ${steps.map((step) => step.toString(36)).join(' ')}`;
    })
    .join('\n');

/** A record whose title in another language holds a word, and how many words that title has. */
export interface TitleWord {
  readonly number: number;
  readonly length: number;
}

/** The longest title that is told from a longer one, in words. */
const MAX_LENGTH = 35;

/** Record and length as one number, for `writeTitleIndex`. */
export const writeTitleWord = ({ number, length }: TitleWord): number =>
  number * (MAX_LENGTH + 1) + Math.min(length, MAX_LENGTH);

/** What `writeTitleWord` wrote. */
export const readTitleWord = (written: number): TitleWord => ({
  number: Math.floor(written / (MAX_LENGTH + 1)),
  length: written % (MAX_LENGTH + 1),
});

/** What `writeTitleIndex` wrote. */
export const readTitleIndex = (text: string): Map<string, number[]> =>
  new Map(
    text.split('\n').map((line) => {
      const [word = '', ...steps] = line.split(' ');
      let number = 0;
      return [word, steps.map((step) => (number += Number.parseInt(step, 36)))] as const;
    }),
  );
