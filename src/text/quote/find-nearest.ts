import { alignWords, splitTokens, type Alignment, type Pair, type Token } from './align-words.ts';
import type { Passage } from '#text/passages.ts';

/** The place of a source that comes nearest to words that are not in it. */
export type Nearest = {
  passage: string;
  /** The words the source has where it first differs. */
  expected: string;
  /** The author's words there. The same as `expected` when all are right and only stand out of place. */
  given: string;
  /** The source around, shortened, for recognition. */
  text: string;
};

/** A place where more than this share of the words differs is no help to the author. */
const MAX_DIFFERENCE = 0.5;

export type PassageText = Pick<Passage, 'id' | 'text'>;

/** The place that comes nearest to the words, and where it first differs from them; null where none is near. */
export function findNearest(words: string, places: readonly PassageText[]): Nearest | null {
  const quote = splitTokens(words);
  let best: { place: PassageText; alignment: Alignment } | null = null;
  for (const place of places) {
    const alignment = alignWords(splitTokens(place.text), quote);
    if (alignment.difference < (best?.alignment.difference ?? Infinity)) best = { place, alignment };
  }
  if (!best || best.alignment.difference > MAX_DIFFERENCE) return null;
  const { place, alignment } = best;
  const run = findDifferingRun(alignment.pairs);
  const source = spanOf(run.map((pair) => pair.source));
  const given = spanOf(run.map((pair) => pair.quote));
  return {
    passage: place.id,
    expected: place.text.slice(source.from, source.to),
    given: words.slice(given.from, given.to),
    text: cutExcerpt(place.text, source.from, source.to),
  };
}

/** The first run of pairs that differ, widened to whole words and until both sides have some. */
function findDifferingRun(pairs: readonly Pair[]): Pair[] {
  let first = pairs.findIndex((pair) => !isSame(pair));
  if (first === -1) return [...pairs];
  let end = first + 1;
  while (end < pairs.length && !isSame(pairs[end])) end += 1;
  const run = pairs.slice(first, end);
  if (!run.some((pair) => pair.source) || !run.some((pair) => pair.quote)) {
    first = Math.max(0, first - 1);
    end = Math.min(pairs.length, end + 1);
  }
  while (first > 0 && isGlued(pairs[first - 1], pairs[first])) first -= 1;
  while (end < pairs.length && isGlued(pairs[end - 1], pairs[end])) end += 1;
  return pairs.slice(first, end);
}

function isSame(pair: Pair | undefined): boolean {
  return pair?.source?.word === pair?.quote?.word;
}

/** Whether no white space stands between two neighbours, in the source or in the quote. */
function isGlued(left: Pair | undefined, right: Pair | undefined): boolean {
  const touches = (a?: Token | null, b?: Token | null) => a != null && b != null && a.to === b.from;
  return touches(left?.source, right?.source) || touches(left?.quote, right?.quote);
}

function spanOf(tokens: readonly (Token | null)[]): { from: number; to: number } {
  const present = tokens.filter((token) => token !== null);
  return { from: present[0]?.from ?? 0, to: present.at(-1)?.to ?? 0 };
}

/** The words between two indexes and some fifty characters on either side, cut between words. */
function cutExcerpt(text: string, from: number, to: number): string {
  const start = from > 50 ? text.indexOf(' ', from - 50) + 1 : 0;
  const stop = text.length - to > 50 ? text.lastIndexOf(' ', to + 50) : text.length;
  const [left, right] = [Math.min(start, from), Math.max(stop, to)];
  return `${left > 0 ? '…' : ''}${text.slice(left, right).trim()}${right < text.length ? '…' : ''}`;
}
