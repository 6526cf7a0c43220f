import { nameKey } from '#client/search/query/letters.ts';
import { stem } from '#client/search/query/stem.ts';
import type { NameRow, VocabularyFile } from './file-format.ts';
import { readLexicon, type Lexicon } from './lexicon.ts';
import { readColumns, type SearchRecord } from './records.ts';
import { titlesInFiles, titlesInFull, type FetchFile, type Titles } from './titles.ts';

/** Someone or something with a name. */
export interface NameEntry {
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

/** What the search knows before it asks Pagefind, made ready to be asked. */
export interface Vocabulary {
  readonly lexicon: Lexicon;
  readonly tag: string;
  /** All that can be found, in the order of the edition. */
  readonly records: readonly SearchRecord[];
  readonly titles: Titles;
  /** The records by Pagefind’s ids. Rejects when they cannot be fetched. */
  readonly byMark: () => Promise<ReadonlyMap<string, number>>;
  readonly names: readonly NameEntry[];
  /** The records that name each of them, by its place in `names`. */
  readonly namings: ReadonlyMap<number, readonly Naming[]>;
  /** Every spelling, as a key, with the places in `names` that it can mean. */
  readonly spellings: ReadonlyMap<string, readonly number[]>;
  /** Every word of every spelling, likewise. */
  readonly nameWords: ReadonlyMap<string, readonly number[]>;
  readonly words: ReadonlyMap<string, number>;
  readonly byStem: ReadonlyMap<string, readonly string[]>;
  readonly isPartial: boolean;
  readonly meta: string;
  readonly index: readonly (readonly [string, string])[];
}

/** Makes the file ready to be asked; `fetchFile` fetches what is not in it. */
export function readVocabulary(file: VocabularyFile, fetchFile: FetchFile): Vocabulary {
  const { tag, isPartial, meta, index, marks, titles } = file;
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
  const namings = new Map<number, Naming[]>();
  for (const { number, names } of records)
    for (const { name, inferred } of names) {
      const known = namings.get(name);
      if (known) known.push({ number, inferred });
      else namings.set(name, [{ number, inferred }]);
    }
  const words = new Map(
    [...file.words.matchAll(/(\S+?)\t(\d+)/g)].map(([, word = '', count]): [string, number] => [
      word,
      Number(count),
    ]),
  );
  const byStem = new Map<string, string[]>();
  for (const word of words.keys()) enter(byStem, stem(word), word);
  let byMark: Promise<ReadonlyMap<string, number>> | null = null;
  const askMarks = (): Promise<ReadonlyMap<string, number>> => {
    const asked = ('text' in marks ? Promise.resolve(marks.text) : fetchFile(marks.file)).then((text) =>
      readMarks(text, records.length),
    );
    asked.catch(() => (byMark = null));
    return asked;
  };
  return {
    lexicon: readLexicon(file.lexicon),
    tag,
    records,
    titles:
      typeof titles === 'string' ? titlesInFull(titles, records) : titlesInFiles(titles, records, fetchFile),
    byMark: () => (byMark ??= askMarks()),
    names,
    namings,
    spellings,
    nameWords,
    words,
    byStem,
    isPartial,
    meta,
    index,
  };
}

/** The place of each record by the end of Pagefind's id for it. */
function readMarks(text: string, count: number): Map<string, number> {
  const length = text.length / Math.max(1, count);
  return new Map(
    Array.from({ length: count }, (_, number) => [
      text.slice(number * length, (number + 1) * length),
      number,
    ]),
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
