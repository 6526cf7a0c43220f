import type { Passage } from '#text/passages.ts';
import { indexRuns, joinTexts, pairPlaces, type RunIndex, type WordRow } from './word-runs.ts';

/** Where a run stands in one text. Offsets are code points of the text as stored; `end` is exclusive. */
export interface RunPlace {
  passage: string;
  start: number;
  end: number;
}

/** Words in a row that two texts share. */
export interface SharedRun {
  words: number;
  a: RunPlace;
  b: RunPlace;
}

/** What two texts share, each given by its index among the texts: `a` is the earlier one. */
export interface SharedWording {
  a: number;
  b: number;
  /** The longest first; no two overlap in either text. */
  runs: SharedRun[];
}

/** Equal words: where they begin in the row of all words, twice, and how many they are. */
interface EqualWords {
  a: number;
  b: number;
  count: number;
}

/**
 * The wording of at least `minWords` words that any two of the texts share, for each two that share some, in the order
 * of the texts. Capitals, punctuation, white space and the endings of ordinals do not count. Shared wording that crosses
 * passages is found in parts. `formulas` is how many runs of `minWords` words stand in more than `maxPlaces` places: a
 * run of nothing but such words is not found. So the work grows with the number of words, not with that of pairs.
 */
export function findSharedWording(
  texts: readonly (readonly Passage[])[],
  minWords = 5,
  maxPlaces?: number,
): { pairs: SharedWording[]; formulas: number } {
  const words = joinTexts(texts);
  const index = indexRuns(words, minWords, maxPlaces);
  const found = new Map<number, EqualWords[]>();
  for (const [a, b] of pairPlaces(words, index)) {
    const equal = extend(words, index, { a, b, count: minWords });
    if (!equal) continue;
    const pair = (words[a]?.text ?? 0) * texts.length + (words[b]?.text ?? 0);
    const known = found.get(pair);
    if (known) known.push(equal);
    else found.set(pair, [equal]);
  }
  const pairs = [...found].map(([pair, runs]) => ({
    a: Math.floor(pair / texts.length),
    b: pair % texts.length,
    runs: withoutOverlaps(runs).map((run) => placeRun(words, run)),
  }));
  return { pairs: pairs.toSorted((x, y) => x.a - y.a || x.b - y.b), formulas: index.formulas };
}

/**
 * Extends equal words to both sides as far as the words are equal inside the passages. Null when they belong to words
 * found from an indexed run further to the left: each run is found once.
 */
function extend(words: WordRow, { isIndexed }: RunIndex, equal: EqualWords): EqualWords | null {
  let { a, b, count } = equal;
  const isEqual = (inA: number, inB: number) => words[inA]?.word === words[inB]?.word && Boolean(words[inA]);
  for (; isEqual(a - 1, b - 1); count += 1) {
    if (isIndexed(a - 1)) return null;
    [a, b] = [a - 1, b - 1];
  }
  while (isEqual(a + count, b + count)) count += 1;
  return { a, b, count };
}

/** The longest first, without those that overlap a longer one. */
function withoutOverlaps(runs: readonly EqualWords[]): EqualWords[] {
  const taken = new Set<number>();
  return runs
    .toSorted((x, y) => y.count - x.count || x.a - y.a || x.b - y.b)
    .filter(({ a, b, count }) => {
      // No run taken so far is shorter: one that overlaps holds the first or the last word.
      if ([a, a + count - 1, b, b + count - 1].some((at) => taken.has(at))) return false;
      for (let at = 0; at < count; at += 1) taken.add(a + at).add(b + at);
      return true;
    });
}

function placeRun(words: WordRow, { a, b, count }: EqualWords): SharedRun {
  const place = (at: number): RunPlace => ({
    passage: words[at]?.passage ?? '',
    start: words[at]?.start ?? 0,
    end: words[at + count - 1]?.end ?? 0,
  });
  return { words: count, a: place(a), b: place(b) };
}
