import type { WordPart } from './file-format.ts';
import { fetchEachOnce, type FetchFile } from './word-parts.ts';

/*
 * The index of the words of all texts, in parts of which a search fetches those its words stand in. A part has one word a
 * line: "treaty 4 2b 5,1 c": in record 4 the word stands at the places 83 and 88, in record 5 at 12, all as steps from the
 * one before, to base 36. A record without a place has the word in what is known of it, not in its text.
 */

/** What Pagefind leaves out of words: dashes, quotation marks, brackets, points. "Russian-language" is one word to it. */
const SIGNS =
  /[!-#%-*,-/:;?@[-\]{}¡§«¶·»¿\u2010-\u2027\u2030-\u203e\u2041-\u2043\u2045-\u2051\u2053-\u205e\u3001-\u3003\u3008-\u3011\u3014-\u301f]+/g;

const MARKS = /[\u0300-\u036f]+/g;

/** The words of a text as the index has them. */
export const listIndexKeys = (text: string): string[] =>
  text.replace(SIGNS, '').toLowerCase().normalize('NFD').replace(MARKS, '').split(/\s+/).filter(Boolean);

/** A record that holds a word, and the places in its text at which it does, in order. */
export type Holding = readonly [number: number, places: readonly number[]];

/** Steps from one number to the next, to base 36. */
const writeSteps = (numbers: readonly number[]): string[] =>
  numbers.map((number, at) => (number - (numbers[at - 1] ?? 0)).toString(36));

/** A line of a part: a word, and the records that hold it in their order. */
export function writeIndexLine(word: string, holdings: readonly Holding[]): string {
  const records = writeSteps(holdings.map(([number]) => number));
  const written = holdings.map(([, places], at) => [records[at], ...writeSteps(places)].join(' '));
  return `${word} ${written.join(',')}`;
}

/** What `writeIndexLine` wrote after the word; the places still as they are written, for few of them are asked for. */
function readHoldings(text: string): Map<number, string> {
  let number = 0;
  return new Map(
    text.split(',').map((holding) => {
      const at = holding.indexOf(' ');
      number += Number.parseInt(at < 0 ? holding : holding.slice(0, at), 36);
      return [number, at < 0 ? '' : holding.slice(at + 1)];
    }),
  );
}

function readPlaces(text: string): number[] {
  let place = 0;
  return text === '' ? [] : text.split(' ').map((step) => (place += Number.parseInt(step, 36)));
}

/** A part of the index is not what the vocabulary says of it. */
export class BrokenIndexError extends Error {
  override name = 'BrokenIndexError';
}

/** By record, the first place at which some words stand; Infinity where that is not in its text. */
type Places = ReadonlyMap<number, number>;

/** Finds words in the texts. Rejects when a part that they may stand in does not come, or is another one. */
export interface WordIndex {
  /** The records that hold some words, one after the other. */
  find(words: string): Promise<Places>;
  /** Fetches the parts that some words may stand in, so that they are there when they are needed. */
  load(words: readonly string[]): Promise<unknown>;
  /** Fetches the whole index, if it has at most so many parts. */
  loadAll(maxParts: number): Promise<unknown>;
}

/** The index of some parts, in alphabetical order; each is fetched once, when it is needed. */
export function createWordIndex(parts: readonly WordPart[], fetchFile: FetchFile): WordIndex {
  const once = fetchEachOnce(fetchFile);
  const fetchPart = ([last, name]: WordPart): Promise<string> =>
    once(name, (text) => {
      if (!text.slice(text.lastIndexOf('\n') + 1).startsWith(`${last} `))
        throw new BrokenIndexError(
          `${name} does not end with “${last}”, as the vocabulary says: load it anew.`,
        );
      return `\n${text}\n`;
    });
  const partOf = (key: string): WordPart | undefined => parts.find(([last]) => last >= key);
  const holdingsOf = async (key: string): Promise<Map<number, string>> => {
    const part = partOf(key);
    const text = part ? await fetchPart(part) : '';
    const at = text.indexOf(`\n${key} `);
    if (at < 0) return new Map();
    const begin = at + key.length + 2;
    return readHoldings(text.slice(begin, text.indexOf('\n', begin)));
  };
  return {
    async find(words) {
      const keys = listIndexKeys(words);
      const [first, ...more] = await Promise.all(keys.map(holdingsOf));
      const found = new Map<number, number>();
      for (const [number, places] of first ?? []) {
        const others = more.map((holdings) => holdings.get(number));
        if (others.length === 0) found.set(number, readPlaces(places)[0] ?? Infinity);
        else if (others.every((written) => written !== undefined)) {
          const at = findPhrase(readPlaces(places), others.map(readPlaces));
          if (at !== undefined) found.set(number, at);
        }
      }
      return found;
    },
    load: (words) => {
      const needed = words
        .flatMap(listIndexKeys)
        .map(partOf)
        .filter((part) => part !== undefined);
      return Promise.all(needed.map(fetchPart));
    },
    loadAll: (maxParts) => Promise.all(parts.length > maxParts ? [] : parts.map(fetchPart)),
  };
}

/** The first place after which the other words follow, each next to the one before. */
const findPhrase = (places: readonly number[], others: readonly number[][]): number | undefined =>
  places.find((place) => others.every((other, at) => other.includes(place + at + 1)));
