import { alignWords, splitTokens, type Alignment, type Pair, type Token } from './align-words.ts';
import type { Passage } from '#text/passages.ts';

/** The place in a source that is most similar to words that are not in it. */
export type Nearest = {
  passage: string;
  /** The words the source has where it first differs. */
  expected: string;
  /** The author's words there; the same as `expected` when the words are right but in the wrong order. */
  given: string;
  /** The source around them, shortened. */
  text: string;
};

/** Of the words, the share that may differ; a place that differs more does not help the author. */
const MAX_DIFFERENCE = 0.5;

/** What is searched of a passage. */
export type PassageText = Pick<Passage, 'id' | 'text'>;

/** The place most similar to some words, and where it first differs from them; null when none is similar enough. */
export function findNearest(words: string, places: readonly PassageText[]): Nearest | null {
  const quote = splitTokens(words);
  let best: { place: PassageText; alignment: Alignment } | null = null;
  for (const place of places) {
    const alignment = alignWords(splitTokens(place.text), quote);
    if (alignment.difference < (best?.alignment.difference ?? Infinity)) best = { place, alignment };
  }
  if (!best || best.alignment.difference > MAX_DIFFERENCE) return null;
  const { place, alignment } = best;
  const differing = findDifferingPairs(alignment.pairs);
  const source = spanOf(differing.map((pair) => pair.source));
  const given = spanOf(differing.map((pair) => pair.quote));
  return {
    passage: place.id,
    expected: place.text.slice(source.from, source.to),
    given: words.slice(given.from, given.to),
    text: cutExcerpt(place.text, source.from, source.to),
  };
}

/** The first pairs in a row that differ, widened until both sides have words, and to whole words. */
function findDifferingPairs(pairs: readonly Pair[]): Pair[] {
  let first = pairs.findIndex((pair) => !isSame(pair));
  if (first === -1) return [...pairs];
  let end = first + 1;
  while (end < pairs.length && !isSame(pairs[end])) end += 1;
  const differing = pairs.slice(first, end);
  if (!differing.some((pair) => pair.source) || !differing.some((pair) => pair.quote)) {
    first = Math.max(0, first - 1);
    end = Math.min(pairs.length, end + 1);
  }
  while (first > 0 && isJoined(pairs[first - 1], pairs[first])) first -= 1;
  while (end < pairs.length && isJoined(pairs[end - 1], pairs[end])) end += 1;
  return pairs.slice(first, end);
}

function isSame(pair: Pair | undefined): boolean {
  return pair?.source?.word === pair?.quote?.word;
}

/** Whether two neighbours have no white space between them, in the source or in the quote. */
function isJoined(left: Pair | undefined, right: Pair | undefined): boolean {
  const touches = (a?: Token | null, b?: Token | null) => a?.to !== undefined && a.to === b?.from;
  return touches(left?.source, right?.source) || touches(left?.quote, right?.quote);
}

function spanOf(tokens: readonly (Token | null)[]): { from: number; to: number } {
  const present = tokens.filter((token) => token !== null);
  return { from: present[0]?.from ?? 0, to: present.at(-1)?.to ?? 0 };
}

/** How many characters of context an excerpt has on either side, at most. */
const MAX_CONTEXT = 50;

/** The words between two indexes with their context, cut between words. */
function cutExcerpt(text: string, from: number, to: number): string {
  const start = from > MAX_CONTEXT ? text.indexOf(' ', from - MAX_CONTEXT) + 1 : 0;
  const stop = text.length - to > MAX_CONTEXT ? text.lastIndexOf(' ', to + MAX_CONTEXT) : text.length;
  const [left, right] = [Math.min(start, from), Math.max(stop, to)];
  return `${left > 0 ? '…' : ''}${text.slice(left, right).trim()}${right < text.length ? '…' : ''}`;
}
