import { listStatedRanges } from '#dates/date-ranges.ts';
import {
  writeTitleIndex,
  writeTitles,
  writeTitleWord,
  type Description,
  type RecordColumns,
  type VocabularyFile,
  type WordPart,
} from '#client/search/index/file-format.ts';
import { KINDS } from '#client/search/index/records.ts';
import { writeRanges, writeYears } from '#client/search/index/record-dates.ts';
import { indexTitles, lengthOfTitle } from '#client/search/index/titles.ts';
import { titleKey } from '#client/search/query/words/title-key.ts';
import { listWords } from '#text/words/words.ts';
import { formatOptionalDate, type SearchEntry } from './search-records.ts';

/** How many records a file of titles has: few enough for one result, enough for a page of a list in order of time. */
const TITLES_IN_FILE = 128;

/** How long a part of the index of titles is, in characters: some four thousand bytes when it is sent. */
const TITLE_INDEX_LENGTH = 10_000;

/** The core of all records as the vocabulary has it. */
export function writeColumns(entries: readonly SearchEntry[]): RecordColumns {
  const join = (field: (entry: SearchEntry) => string): string => entries.map(field).join(',');
  const digits = (field: (entry: SearchEntry) => number): string =>
    entries.map((entry) => Math.min(field(entry), 35).toString(36)).join('');
  return {
    kinds: digits(({ kind }) => KINDS.indexOf(kind)),
    ranges: join(({ date }) => (date ? writeRanges(listStatedRanges(date.date)) : '')),
    years: join(({ years }) => writeYears(years)),
    sigla: join(({ sigla }) => sigla),
    names: join(({ names }) => names),
    flags: join(({ flag }) => flag),
    titleLengths: digits(({ title }) => lengthOfTitle(title)),
  };
}

/** The titles in full; or, with `put`, which writes a file and gives its name, where they are. */
export function writeTitleFiles(
  entries: readonly SearchEntry[],
  put: ((text: string) => string) | null,
): VocabularyFile['titles'] {
  const shown = entries.map(({ path, title, date }): Description => ({
    path,
    title,
    dateWords: formatOptionalDate(date),
  }));
  if (put === null) return writeTitles(shown);
  const files = Array.from({ length: Math.ceil(shown.length / TITLES_IN_FILE) }, (_, part) =>
    put(writeTitles(shown.slice(part * TITLES_IN_FILE, (part + 1) * TITLES_IN_FILE))),
  );
  return { size: TITLES_IN_FILE, files, index: writeWordParts(indexTitles(shown), put) };
}

/** Where the words of titles in other languages are: at any size in files of their own, for few readers ask for them. */
export function writeOtherTitles(
  entries: readonly SearchEntry[],
  stopWords: ReadonlySet<string>,
  put: (text: string) => string,
): VocabularyFile['otherTitles'] {
  const index = new Map<string, Set<number>>();
  entries.forEach(({ otherTitles }, number) => {
    for (const title of otherTitles) {
      const words = listWords(title).filter((word) => !stopWords.has(word));
      const keys = new Set(words.map(titleKey));
      const written = writeTitleWord({ number, length: keys.size });
      for (const key of keys) index.set(key, (index.get(key) ?? new Set()).add(written));
    }
  });
  const sorted = [...index].map(([key, written]) => [key, [...written].sort((a, b) => a - b)] as const);
  return writeWordParts(new Map(sorted), put);
}

/** Writes words, with their records, into files in alphabetical order. */
const writeWordParts = (
  index: ReadonlyMap<string, readonly number[]>,
  put: (text: string) => string,
): WordPart[] =>
  splitByLength([...index].sort(([a], [b]) => (a < b ? -1 : 1))).map((words): WordPart => [
    words.at(-1)?.[0] ?? '',
    put(writeTitleIndex(words)),
  ]);

type WordOfTitles = readonly [word: string, numbers: readonly number[]];

/** Words in parts of about `TITLE_INDEX_LENGTH`. */
function splitByLength(words: readonly WordOfTitles[]): WordOfTitles[][] {
  const parts: WordOfTitles[][] = [];
  let length = Infinity;
  for (const one of words) {
    const own = writeTitleIndex([one]).length + 1;
    if (length + own > TITLE_INDEX_LENGTH) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(one);
    length += own;
  }
  return parts;
}
