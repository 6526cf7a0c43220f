import { diffArrays } from 'diff';
import { countCodePoints } from '#text/characters/code-points.ts';
import type { Passage } from '#text/passages.ts';
import { findJoinedWords } from './words.ts';

/** Words in a row that two texts share. Offsets are code points of each text as stored; `end` is exclusive. */
export interface SharedSpan {
  words: number;
  a: { passage: string; start: number; end: number };
  b: { passage: string; start: number; end: number };
}

/** A word, folded for comparison, and its place in the text. */
interface Token {
  word: string;
  start: number;
  end: number;
}

/** Makes words equal that differ only in capitals or in the ending of an ordinal ("8", "8th"). */
const foldWord = (word: string): string => word.toLowerCase().replace(/^(\d+)(?:st|nd|rd|th)$/, '$1');

/** The words of a passage, folded, with their offsets in the text. */
export function splitWords(passage: Passage): Token[] {
  return findJoinedWords(passage.text).map(({ word, index }) => {
    const start = passage.start + countCodePoints(passage.text.slice(0, index));
    return { word: foldWord(word), start, end: start + countCodePoints(word) };
  });
}

/**
 * The wording of at least `minWords` words that two texts share, longest first; no two spans overlap in either text.
 * Capitals, punctuation, white space and the endings of ordinals do not count. Every passage of one text is compared
 * with every passage of the other, so shared wording that crosses passages is found in parts.
 */
export function findSharedWording(a: readonly Passage[], b: readonly Passage[], minWords = 5): SharedSpan[] {
  const left = a.map((passage) => tokenise(passage, minWords));
  const right = b.map((passage) => tokenise(passage, minWords));
  const spans = left.flatMap((one) => right.flatMap((other) => alignPassages(one, other, minWords)));
  const longestFirst = spans.toSorted(
    (x, y) => y.words - x.words || x.a.start - y.a.start || x.b.start - y.b.start,
  );
  const kept: SharedSpan[] = [];
  for (const span of longestFirst) {
    const isTaken = kept.some((other) => overlaps(span.a, other.a) || overlaps(span.b, other.b));
    if (!isTaken) kept.push(span);
  }
  return kept;
}

interface TokenisedPassage {
  id: string;
  tokens: Token[];
  /** Every `minWords` words in a row: two passages that have none in common share no wording. */
  sequences: ReadonlySet<string>;
}

function tokenise(passage: Passage, minWords: number): TokenisedPassage {
  const tokens = splitWords(passage);
  const count = Math.max(0, tokens.length - minWords + 1);
  const sequences = Array.from({ length: count }, (_, at) =>
    wordsOf(tokens.slice(at, at + minWords)).join(' '),
  );
  return { id: passage.id, tokens, sequences: new Set(sequences) };
}

const wordsOf = (tokens: readonly Token[]): string[] => tokens.map(({ word }) => word);

function alignPassages(a: TokenisedPassage, b: TokenisedPassage, minWords: number): SharedSpan[] {
  if (a.sequences.isDisjointFrom(b.sequences)) return [];
  const spans: SharedSpan[] = [];
  let [atA, atB] = [0, 0];
  for (const { count, added, removed } of diffArrays(wordsOf(a.tokens), wordsOf(b.tokens))) {
    if (!added && !removed) {
      const shared = extend(a.tokens, b.tokens, { atA, atB, count });
      if (shared.count >= minWords) {
        spans.push({
          words: shared.count,
          a: { passage: a.id, ...spanOf(a.tokens.slice(shared.atA, shared.atA + shared.count)) },
          b: { passage: b.id, ...spanOf(b.tokens.slice(shared.atB, shared.atB + shared.count)) },
        });
      }
    }
    if (!added) atA += count;
    if (!removed) atB += count;
  }
  return spans;
}

/** Equal words in a row: where they begin in each list of tokens, and how many they are. */
interface EqualTokens {
  atA: number;
  atB: number;
  count: number;
}

/** Extends equal words to both sides as far as the words are equal; an alignment may have paired some elsewhere. */
function extend(a: readonly Token[], b: readonly Token[], equal: EqualTokens): EqualTokens {
  let { atA, atB, count } = equal;
  const fits = (inA: number, inB: number) => a[inA] !== undefined && a[inA].word === b[inB]?.word;
  for (; fits(atA - 1, atB - 1); count += 1) [atA, atB] = [atA - 1, atB - 1];
  while (fits(atA + count, atB + count)) count += 1;
  return { atA, atB, count };
}

const spanOf = (tokens: readonly Token[]) => ({ start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 });

const overlaps = (x: { start: number; end: number }, y: { start: number; end: number }): boolean =>
  x.start < y.end && y.start < x.end;
