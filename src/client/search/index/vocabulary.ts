import { EVENT_KINDS } from '#schema/records/event-values.ts';
import { nameKey } from '#client/search/query/letters.ts';
import type { AuthoredSearchLexicon } from '#schema/search-lexicon.ts';
import { readRanges, readYears, type DayRange } from './record-dates.ts';
import { readLexicon, type Lexicon } from './lexicon.ts';
import { stem } from '#client/search/query/stem.ts';

/** What a search result can be; the order is that of the filter. */
export const KINDS = [
  ...EVENT_KINDS,
  'agreement',
  'figure',
  'passage',
  'chapter',
  'person',
  'place',
  'organization',
  'source',
] as const;
/** One of them. */
export type Kind = (typeof KINDS)[number];

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

/** How firmly a record names somebody. */
interface NamedIn {
  /** Its place in the list of names. */
  readonly name: number;
  /** Whether the editors concluded it. */
  readonly inferred: boolean;
}

/** A thing that can be found, with what is needed to place and show it without its page. */
export interface SearchRecord {
  /** Pagefind’s id of the page. */
  readonly hash: string;
  readonly kind: Kind;
  readonly path: string;
  readonly title: string;
  /** When it was: one range, or one for each date of a set; empty where it is not dated. */
  readonly ranges: readonly DayRange[];
  /** The years it is found under, those it may have been in among them; 0 is 1 BC. */
  readonly years: readonly number[];
  readonly dateWords: string;
  readonly sigla: readonly string[];
  readonly names: readonly NamedIn[];
  /** Rank of a visit, or 'group' for an agreement that stands for several. */
  readonly flag: string;
}

/** As written: `hash, kind, path, title, ranges, years, date words, sigla, names, flag`. */
export type RecordRow = readonly [
  string,
  number,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];
/** As written: `type, name, path, printed forms, keys`, the last two joined by "|"; "*" before a name that is printed. */
export type NameRow = readonly [string, string, string, string, string];

/** `vocabulary.json`: what the search knows before it asks Pagefind. */
export interface VocabularyFile {
  /** How the editors want words to be read. */
  readonly lexicon: AuthoredSearchLexicon;
  /** Changes with the index. */
  readonly tag: string;
  /** Null in an edition too large to send whole; then each result brings its own. */
  readonly records: readonly RecordRow[] | null;
  readonly names: readonly NameRow[];
  /** Every word of the records and texts with the number of results that hold it: "a3 base2". */
  readonly words: string;
  /** Whether rarer words were left out. */
  readonly isPartial: boolean;
  /** Pagefind's list of pages, and the parts of its index with the last word of each: to be asked for ahead. */
  readonly meta: string;
  readonly index: readonly (readonly [string, string])[];
}

/** What the search knows before it asks Pagefind, made ready to be asked. */
export interface Vocabulary {
  readonly lexicon: Lexicon;
  readonly tag: string;
  readonly records: readonly SearchRecord[] | null;
  /** Records by Pagefind’s id; where they are not all sent, those that were loaded so far. */
  readonly byHash: Map<string, SearchRecord>;
  readonly names: readonly NameEntry[];
  /** Every spelling, as a key, with the places in `names` that it can mean. */
  readonly spellings: ReadonlyMap<string, readonly number[]>;
  /** Every word of every spelling, likewise. */
  readonly nameWords: ReadonlyMap<string, readonly number[]>;
  readonly words: ReadonlyMap<string, number>;
  readonly byStem: ReadonlyMap<string, readonly string[]>;
  /** How many results there are. */
  readonly size: number;
  readonly isPartial: boolean;
  readonly meta: string;
  readonly index: readonly (readonly [string, string])[];
}

/** Makes the file ready to be asked. */
export function readVocabulary(file: VocabularyFile): Vocabulary {
  const records = file.records?.map(readRecord) ?? null;
  const names = file.names.map(readName);
  const spellings = new Map<string, number[]>();
  const nameWords = new Map<string, number[]>();
  names.forEach(({ keys }, index) => {
    for (const key of keys) {
      enter(spellings, key, index);
      for (const word of key.split(' ')) if (word.length > 1) enter(nameWords, word, index);
    }
  });
  const words = new Map(
    [...file.words.matchAll(/(\S+?)\t(\d+)/g)].map(([, word = '', count]): [string, number] => [
      word,
      Number(count),
    ]),
  );
  const byStem = new Map<string, string[]>();
  for (const word of words.keys()) enter(byStem, stem(word), word);
  const byHash = new Map((records ?? []).map((record) => [record.hash, record]));
  const size = records?.length ?? Math.max(1, ...words.values());
  const { tag, isPartial, meta, index } = file;
  const lexicon = readLexicon(file.lexicon);
  return {
    lexicon,
    tag,
    records,
    byHash,
    names,
    spellings,
    nameWords,
    words,
    byStem,
    size,
    isPartial,
    meta,
    index,
  };
}

function enter<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

/** A record as the file has it. */
function readRecord(row: RecordRow): SearchRecord {
  const [hash, kind, path, title, ranges, years, dateWords, sigla, names, flag] = row;
  return {
    hash,
    kind: KINDS[kind] ?? 'source',
    path,
    title,
    ranges: readRanges(ranges),
    years: readYears(years),
    dateWords,
    sigla: sigla.split(' ').filter(Boolean),
    names: names
      .split(' ')
      .filter(Boolean)
      .map((name) => ({ name: Number.parseInt(name, 10), inferred: name.endsWith('~') })),
    flag,
  };
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
