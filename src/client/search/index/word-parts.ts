import { readTitleIndex, type WordPart } from './file-format.ts';

/** Fetches one of the files of the search by its name. Rejects when it does not come. */
export type FetchFile = (name: string) => Promise<string>;

/** Fetches a file, once, and reads it. */
type FetchOnce = <T>(name: string, read: (text: string) => T) => Promise<T>;

/** Fetches each file once, and again after it did not come. */
export function fetchEachOnce(fetchFile: FetchFile): FetchOnce {
  const fetched = new Map<string, Promise<unknown>>();
  return <T>(name: string, read: (text: string) => T): Promise<T> => {
    const known = fetched.get(name) as Promise<T> | undefined;
    if (known) return known;
    const asked = fetchFile(name).then(read);
    fetched.set(name, asked);
    asked.catch(() => fetched.delete(name));
    return asked;
  };
}

/** Records by words that are in files, of which those are fetched that a word may stand in. */
interface WordsInFiles {
  find(word: string): Promise<readonly number[]>;
  findByPrefix(prefix: string): Promise<readonly number[]>;
}

/** The records by their words, which `writeTitleIndex` wrote into files. */
export function wordsInFiles(parts: readonly WordPart[], once: FetchOnce): WordsInFiles {
  return {
    async find(word) {
      const [, name] = parts.find(([last]) => last >= word) ?? [];
      return name === undefined ? [] : ((await once(name, readTitleIndex)).get(word) ?? []);
    },
    async findByPrefix(prefix) {
      const some = parts.filter(([last], at) => last >= prefix && startsBy(parts[at - 1]?.[0], prefix));
      const maps = await Promise.all(some.map(([, name]) => once(name, readTitleIndex)));
      return [...new Set(maps.flatMap((map) => pickByPrefix(map, prefix)))].sort((a, b) => a - b);
    },
  };
}

/** Whether a part can begin at or before a prefix's words, given the last word of the part before it. */
const startsBy = (lastBefore: string | undefined, prefix: string): boolean =>
  lastBefore === undefined || lastBefore < `${prefix}\u{10ffff}`;

/** The records of all words that begin so. */
export const pickByPrefix = (index: ReadonlyMap<string, readonly number[]>, prefix: string): number[] => [
  ...new Set([...index].filter(([word]) => word.startsWith(prefix)).flatMap(([, numbers]) => numbers)),
];
