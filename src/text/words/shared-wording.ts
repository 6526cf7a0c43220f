import { diffArrays } from 'diff';
import { countCodePoints } from '#text/characters/code-points.ts';
import type { Passage } from '#text/passages.ts';
import { findJoinedWords } from './words.ts';

/** The same run of words in two texts; offsets in code points of each text as stored. */
export interface SharedRun {
  words: number;
  a: { passage: string; start: number; end: number };
  b: { passage: string; start: number; end: number };
}

interface Token {
  word: string;
  start: number;
  end: number;
}

/** Capitals do not count, nor whether a day is printed "8" or "8th". */
const foldWord = (word: string): string => word.toLowerCase().replace(/^(\d+)(?:st|nd|rd|th)$/, '$1');

/** The words of a passage, folded, with their offsets in the text. */
export function splitWords(passage: Passage): Token[] {
  return findJoinedWords(passage.text).map(({ word, index }) => {
    const start = passage.start + countCodePoints(passage.text.slice(0, index));
    return { word: foldWord(word), start, end: start + countCodePoints(word) };
  });
}

/**
 * The runs of at least `least` words that two texts share, longest first, none overlapping another in either
 * text. Every passage of one is aligned with every passage of the other; what the alignment leaves equal is a
 * run. Capitals, punctuation, white space and the
 * ending of an ordinal do not count.
 */
export function findSharedWording(a: readonly Passage[], b: readonly Passage[], least = 5): SharedRun[] {
  const left = a.map((passage) => tokenise(passage, least));
  const right = b.map((passage) => tokenise(passage, least));
  const runs = left.flatMap((one) => right.flatMap((other) => alignPassages(one, other, least)));
  const inOrder = runs.toSorted(
    (x, y) => y.words - x.words || x.a.start - y.a.start || x.b.start - y.b.start,
  );
  const kept: SharedRun[] = [];
  for (const run of inOrder) {
    const isTaken = kept.some((other) => overlaps(run.a, other.a) || overlaps(run.b, other.b));
    if (!isTaken) kept.push(run);
  }
  return kept;
}

interface TokenisedPassage {
  id: string;
  tokens: Token[];
  /** Every run of as many words as a shared one must have at least: two passages without one in common share none. */
  runs: ReadonlySet<string>;
}

function tokenise(passage: Passage, least: number): TokenisedPassage {
  const tokens = splitWords(passage);
  const runs = tokens.map((_, at) => wordsOf(tokens.slice(at, at + least)).join(' '));
  return { id: passage.id, tokens, runs: new Set(runs.slice(0, Math.max(0, tokens.length - least + 1))) };
}

const wordsOf = (tokens: readonly Token[]): string[] => tokens.map(({ word }) => word);

function alignPassages(a: TokenisedPassage, b: TokenisedPassage, least: number): SharedRun[] {
  if (a.runs.isDisjointFrom(b.runs)) return [];
  const runs: SharedRun[] = [];
  let [atA, atB] = [0, 0];
  for (const { count, added, removed } of diffArrays(wordsOf(a.tokens), wordsOf(b.tokens))) {
    if (!added && !removed) {
      const run = growRun(a.tokens, b.tokens, { atA, atB, count });
      if (run.count >= least) {
        runs.push({
          words: run.count,
          a: { passage: a.id, ...spanOf(a.tokens.slice(run.atA, run.atA + run.count)) },
          b: { passage: b.id, ...spanOf(b.tokens.slice(run.atB, run.atB + run.count)) },
        });
      }
    }
    if (!added) atA += count;
    if (!removed) atB += count;
  }
  return runs;
}

interface WordSpan {
  atA: number;
  atB: number;
  count: number;
}

/** An alignment may give the word at the edge of a run to another place: the run takes back what fits. */
function growRun(a: readonly Token[], b: readonly Token[], run: WordSpan): WordSpan {
  let { atA, atB, count } = run;
  const fits = (inA: number, inB: number) => a[inA] !== undefined && a[inA].word === b[inB]?.word;
  for (; fits(atA - 1, atB - 1); count += 1) [atA, atB] = [atA - 1, atB - 1];
  while (fits(atA + count, atB + count)) count += 1;
  return { atA, atB, count };
}

const spanOf = (tokens: readonly Token[]) => ({ start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 });

const overlaps = (x: { start: number; end: number }, y: { start: number; end: number }): boolean =>
  x.start < y.end && y.start < x.end;
