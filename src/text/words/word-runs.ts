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
  const placesOf = new Map<string, number[]>();
  for (let at = 0; at + length <= words.length; at += 1) {
    const run = words.slice(at, at + length);
    if (run.includes(null)) continue;
    const key = run.map((word) => word?.word).join(' ');
    const known = placesOf.get(key);
    if (known) known.push(at);
    else placesOf.set(key, [at]);
  }
  const places = [...placesOf.values()].filter((list) => list.length <= maxPlaces);
  const indexed = new Uint8Array(words.length);
  for (const at of places.flat()) indexed[at] = 1;
  return { places, isIndexed: (at) => indexed[at] === 1, formulas: placesOf.size - places.length };
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
