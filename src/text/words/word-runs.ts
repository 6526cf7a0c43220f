import { countCodePoints } from '#text/characters/code-points.ts';
import type { Passage } from '#text/passages.ts';
import { findJoinedWords } from './words.ts';

/** A word, folded for comparison, and its place in the text, in code points; `end` is exclusive. */
export interface Token {
  word: string;
  start: number;
  end: number;
}

/** A word of one of several texts: the index of its text, and its passage. */
interface PlacedWord extends Token {
  text: number;
  passage: string;
}

/** The words of several texts one after another; after each passage stands a null, which equals no word. */
export type WordRow = readonly (PlacedWord | null)[];

/** Words in a row that stand in more places than this are a formula, not wording that one text has of another. */
export const MAX_PLACES = 100;

/** Makes words equal that differ only in capitals or in the ending of an ordinal ("8", "8th"). */
const foldWord = (word: string): string => word.toLowerCase().replace(/^(\d+)(?:st|nd|rd|th)$/, '$1');

/** The words of a passage, folded, with their offsets in the text. */
export function splitWords(passage: Passage): Token[] {
  let [units, points] = [0, passage.start];
  return findJoinedWords(passage.text).map(({ word, index }) => {
    const start = points + countCodePoints(passage.text.slice(units, index));
    const end = start + countCodePoints(word);
    [units, points] = [index + word.length, end];
    return { word: foldWord(word), start, end };
  });
}

/** The words of texts, each text given by its passages. */
export function joinTexts(texts: readonly (readonly Passage[])[]): WordRow {
  return texts.flatMap((passages, text) =>
    passages.flatMap((passage) => [
      ...splitWords(passage).map((token) => ({ ...token, text, passage: passage.id })),
      null,
    ]),
  );
}

/** Every run of so many words inside a passage, and where in the row it begins. */
export interface RunIndex {
  /** The places of each run that is no formula, in order. */
  places: readonly (readonly number[])[];
  /** Whether the run that begins at a place of the row is one of `places`. */
  isIndexed: (at: number) => boolean;
  /** How many runs stand in so many places that they are left out. */
  formulas: number;
}

/** Indexes every `length` words in a row; those that stand in more than `maxPlaces` places are left out. */
export function indexRuns(words: WordRow, length: number, maxPlaces = MAX_PLACES): RunIndex {
  const placesOf = new Map<number, number[]>();
  for (const [at, run] of numberRuns(words, length).entries()) {
    if (run === NO_RUN) continue;
    const known = placesOf.get(run);
    if (known) known.push(at);
    else placesOf.set(run, [at]);
  }
  const places = [...placesOf.values()].filter((list) => list.length <= maxPlaces);
  const indexed = new Uint8Array(words.length);
  for (const at of places.flat()) indexed[at] = 1;
  return { places, isIndexed: (at) => indexed[at] === 1, formulas: placesOf.size - places.length };
}

/** Stands where no run of so many words begins: it would cross the end of a passage. */
const NO_RUN = -1;

/**
 * A number for the run of `length` words that begins at each place of the row, the same for equal runs. Runs are joined
 * from two shorter ones each time, so that eight words take three steps, however long the words are.
 */
function numberRuns(words: WordRow, length: number): Int32Array {
  if (length === 1) {
    const numbers = new Map<string, number>();
    return Int32Array.from(words, (word) => (word ? numberOf(numbers, word.word) : NO_RUN));
  }
  const half = length >> 1;
  const runs = numberRuns(words, half);
  const joined = joinRuns(runs, runs, half);
  return length % 2 === 0 ? joined : joinRuns(joined, half === 1 ? runs : numberRuns(words, 1), 2 * half);
}

/** The runs that are made of one of `first` and of one of `second`, which begins so many words later. */
function joinRuns(first: Int32Array, second: Int32Array, later: number): Int32Array {
  const numbers = new Map<number, number>();
  return first.map((run, at) => {
    const next = second[at + later] ?? NO_RUN;
    return run === NO_RUN || next === NO_RUN ? NO_RUN : numberOf(numbers, run * first.length + next);
  });
}

/** The number that a key was given when it was met first. */
function numberOf<K>(numbers: Map<K, number>, key: K): number {
  const known = numbers.get(key) ?? numbers.size;
  numbers.set(key, known);
  return known;
}

/** The places, two by two, at which two texts have the same run: the place in the earlier text first. */
export function* pairPlaces(
  words: WordRow,
  { places }: Pick<RunIndex, 'places'>,
): Generator<[number, number]> {
  for (const list of places) {
    for (const [index, a] of list.entries()) {
      for (const b of list.slice(index + 1)) if (words[a]?.text !== words[b]?.text) yield [a, b];
    }
  }
}
