import { lazy } from '#text/memoize.ts';
import { bareKey, nameKey } from '#client/search/query/words/letters.ts';
import { stem } from '#client/search/query/words/stem.ts';
import { readTranslations, type Translations } from '#client/search/query/words/translations.ts';
import {
  readTitleWord,
  type NameRow,
  type TitleWord,
  type VocabularyFile,
  type WordPart,
} from './file-format.ts';
import { readLexicon, type Lexicon } from './lexicon.ts';
import { readHeads, readOffices, type Holder } from './offices.ts';
import { readColumns, type SearchRecord } from './records.ts';
import { titlesInFiles, titlesInFull, type Titles } from './titles.ts';
import { fetchEachOnce, wordsInFiles, type FetchFile } from './word-parts.ts';

/** Someone or something with a name. */
interface NameEntry {
  readonly type: 'person' | 'place' | 'organization';
  readonly name: string;
  readonly path: string;
  /** Forms that a source prints, besides the name. */
  readonly printed: readonly string[];
  /** Keys of every spelling, words separated by one space. */
  readonly keys: readonly string[];
  readonly isPrinted: boolean;
}

/** A record that names somebody. */
interface Naming {
  readonly number: number;
  readonly inferred: boolean;
}

/** Words of titles in other languages, each with the records whose titles hold it, and how many words the title has. */
export type OtherTitles = ReadonlyMap<string, readonly TitleWord[]>;

/** What the search knows before it looks into the texts, made ready to be asked. */
export interface Vocabulary {
  readonly lexicon: Lexicon;
  readonly tag: string;
  /** All that can be found, in the order of the edition. */
  readonly records: readonly SearchRecord[];
  readonly titles: Titles;
  /** What the file with the text of each record is called. Rejects when that cannot be fetched. */
  readonly marks: () => Promise<readonly string[]>;
  readonly names: readonly NameEntry[];
  /** The records that name each of them, by its place in `names`. */
  readonly namings: ReadonlyMap<number, readonly Naming[]>;
  /** Every spelling, as a key, with the places in `names` that it can mean. */
  readonly spellings: ReadonlyMap<string, readonly number[]>;
  /** Every word of every spelling, likewise. */
  readonly nameWords: ReadonlyMap<string, readonly number[]>;
  /**
   * Every spelling of several words without the endings of Russian and Tajik cases, likewise; and without the spaces between
   * its words. They are made when a query first needs them.
   */
  readonly bareSpellings: () => ReadonlyMap<string, readonly number[]>;
  readonly joinedSpellings: () => ReadonlyMap<string, readonly number[]>;
  /** The holders of each office, by the keys of its names. */
  readonly offices: ReadonlyMap<string, readonly Holder[]>;
  /** By the key of its first words, "chairman", the holders of each office by the place in `names` of whose it is. */
  readonly officeHeads: ReadonlyMap<string, ReadonlyMap<number, readonly Holder[]>>;
  /** The records whose titles in other languages hold some words, by `titleKey`. Rejects when they cannot be fetched. */
  readonly findOtherTitles: (keys: readonly string[]) => Promise<OtherTitles>;
  /** Words of other languages, fetched when they are first asked for. Rejects when they cannot be. */
  readonly translations: () => Promise<Translations>;
  readonly words: ReadonlyMap<string, number>;
  readonly byStem: ReadonlyMap<string, readonly string[]>;
  readonly isPartial: boolean;
  readonly index: readonly WordPart[];
}

/** Makes the file ready to be asked; `fetchFile` fetches what is not in it. */
export function readVocabulary(file: VocabularyFile, fetchFile: FetchFile): Vocabulary {
  const { tag, isPartial, index, marks, titles } = file;
  const otherTitles = wordsInFiles(file.otherTitles, fetchEachOnce(fetchFile));
  const records = readColumns(file.records);
  const names = file.names.map(readName);
  const spellings = new Map<string, number[]>();
  const nameWords = new Map<string, number[]>();
  names.forEach(({ keys }, number) => {
    for (const key of keys) {
      enter(spellings, key, number);
      for (const word of key.split(' ')) if (word.length > 1) enter(nameWords, word, number);
    }
  });
  const offices = readOffices(file.offices);
  const namings = new Map<number, Naming[]>();
  for (const { number, names } of records)
    for (const { name, inferred } of names) {
      const known = namings.get(name);
      if (known) known.push({ number, inferred });
      else namings.set(name, [{ number, inferred }]);
    }
  const words = new Map(
    file.words.split(' ').map((one): [string, number] => {
      const at = one.indexOf('\t');
      return [one.slice(0, at), Number(one.slice(at + 1))];
    }),
  );
  const byStem = new Map<string, string[]>();
  for (const word of words.keys()) enter(byStem, stem(word), word);
  return {
    lexicon: readLexicon(file.lexicon),
    tag,
    records,
    titles:
      typeof titles === 'string' ? titlesInFull(titles, records) : titlesInFiles(titles, records, fetchFile),
    marks: onDemand(async () =>
      readMarks('text' in marks ? marks.text : await fetchFile(marks.file), records.length),
    ),
    async findOtherTitles(keys) {
      const found = await Promise.all(
        keys.map(async (key) => [key, (await otherTitles.find(key)).map(readTitleWord)] as const),
      );
      return new Map(found.filter(([, records]) => records.length > 0));
    },
    translations: onDemand(async () =>
      readTranslations(file.translations ? await fetchFile(file.translations) : ''),
    ),
    offices,
    officeHeads: readHeads(offices, spellings),
    names,
    namings,
    spellings,
    bareSpellings: lazy(() => spellAnew(names, (key) => key.split(' ').map(bareKey).join(' '))),
    joinedSpellings: lazy(() => spellAnew(names, (key) => nameKey(key.replaceAll(' ', '')))),
    nameWords,
    words,
    byStem,
    isPartial,
    index,
  };
}

/** The spellings of several words in another form. */
function spellAnew(names: readonly NameEntry[], write: (key: string) => string): Map<string, number[]> {
  const spellings = new Map<string, number[]>();
  names.forEach(({ keys }, number) => {
    for (const key of keys) if (key.includes(' ')) enter(spellings, write(key), number);
  });
  return spellings;
}

/** Asks once, and again after it failed. */
function onDemand<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | null = null;
  return () => {
    if (asked) return asked;
    const own = ask();
    asked = own;
    own.catch(() => (asked = null));
    return own;
  };
}

/** The name of the text of each record, of those that are written one after the other. */
function readMarks(text: string, count: number): string[] {
  const length = text.length / Math.max(1, count);
  return Array.from({ length: count }, (_, number) =>
    text.slice(number * length, (number + 1) * length).trim(),
  );
}

function enter<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

function readName([type, name, path, printed, keys]: NameRow): NameEntry {
  const isPrinted = name.startsWith('*');
  return {
    type: type as NameEntry['type'],
    name: isPrinted ? name.slice(1) : name,
    path,
    printed: printed.split('|').filter(Boolean),
    keys: keys.split('|'),
    isPrinted,
  };
}

/** The key of a spelling of several words. */
export const spellingKey = (words: readonly string[]): string => words.map(nameKey).filter(Boolean).join(' ');
