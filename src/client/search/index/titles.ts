import { listWords } from '#text/words/words.ts';
import { readTitles, type TitleFiles } from './file-format.ts';
import type { SearchRecord } from './records.ts';
import { fetchEachOnce, pickByPrefix, wordsInFiles, type FetchFile } from './word-parts.ts';

/** The titles of the records: all there at once, or fetched as they are needed. */
export interface Titles {
  /** How many results a page of a list should show, so that few files are fetched for it. */
  readonly pageSize: number;
  /** The records whose titles hold a word, or some words one after the other, in small letters; in their order. */
  find(words: string): Promise<readonly number[]>;
  /** The records whose titles hold a word with this beginning. */
  findByPrefix(prefix: string): Promise<readonly number[]>;
  /** Enters in records what is shown of them. */
  describe(records: readonly SearchRecord[]): Promise<void>;
}

/** A word as the titles have it, which may be sought. */
const BETWEEN_WORDS = /\s/;

/** The titles that came with the vocabulary, already entered in the records. */
export function titlesInFull(text: string, records: readonly SearchRecord[]): Titles {
  readTitles(text).forEach((description, number) => Object.assign(records[number] ?? {}, description));
  let index: Map<string, number[]> | undefined;
  const titleWords = (): Map<string, number[]> => (index ??= indexTitles(records));
  return {
    pageSize: 30,
    find: async (words) =>
      BETWEEN_WORDS.test(words)
        ? records.filter(({ title }) => holdsWords(title, words)).map(({ number }) => number)
        : (titleWords().get(words) ?? []),
    findByPrefix: async (prefix) => pickByPrefix(titleWords(), prefix),
    describe: async () => {},
  };
}

/** The records by the words of their titles, in small letters. */
export function indexTitles(records: readonly { title: string }[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  records.forEach(({ title }, number) => {
    for (const word of new Set(listWords(title))) {
      const numbers = index.get(word);
      if (numbers) numbers.push(number);
      else index.set(word, [number]);
    }
  });
  return index;
}

/** Whether a title holds some words one after the other. */
const holdsWords = (title: string, words: string): boolean =>
  ` ${listWords(title).join(' ')} `.includes(` ${listWords(words).join(' ')} `);

/** How many words of a title count in the share of it that a query says: those of more than three letters. */
export const lengthOfTitle = (title: string): number =>
  [...new Set(listWords(title))].filter((word) => word.length > 3).length;

/** Titles in files: each is fetched once. */
export function titlesInFiles(
  { size, files, index }: TitleFiles,
  records: readonly SearchRecord[],
  fetchFile: FetchFile,
): Titles {
  const once = fetchEachOnce(fetchFile);
  const words = wordsInFiles(index, once);
  const enter = (number: number) => (text: string) =>
    readTitles(text).forEach((description, at) =>
      Object.assign(records[number * size + at] ?? {}, description),
    );
  const titles: Titles = {
    pageSize: 10,
    async find(typed) {
      const [first, ...more] = await Promise.all(listWords(typed).map(words.find));
      const all = (first ?? []).filter((number) => more.every((numbers) => numbers.includes(number)));
      if (more.length === 0) return all;
      const candidates = all.flatMap((number) => records[number] ?? []);
      await titles.describe(candidates);
      return candidates.filter(({ title }) => holdsWords(title, typed)).map(({ number }) => number);
    },
    findByPrefix: words.findByPrefix,
    async describe(some) {
      const parts = new Set(
        some.filter(({ path }) => path === '').map(({ number }) => Math.floor(number / size)),
      );
      await Promise.all([...parts].map((part) => once(files[part] ?? '', enter(part))));
    },
  };
  return titles;
}
