import { editDistance } from '#text/words/edit-distance.ts';
import { findWordsAndSigns } from '#text/words/words.ts';

/** A word or a single sign of punctuation, with its UTF-16 span. */
export type Token = { word: string; from: number; to: number };

/** What stands at one point of an alignment: null where one side has nothing. */
export type Pair = { source: Token | null; quote: Token | null };

export type Alignment = {
  pairs: Pair[];
  /** How much differs, as a share of the quote: 0 is the same words, about 1 is nothing in common. */
  difference: number;
};

/** A word of the source left out costs less than one changed, one put in more: so an end of the quote pairs up. */
const LEFT_OUT = 0.9;
const PUT_IN = 1.1;

/** Cuts a text into words and signs of punctuation, leaving white space out. */
export function splitTokens(text: string): Token[] {
  return findWordsAndSigns(text).map(({ word, index }) => ({ word, from: index, to: index + word.length }));
}

/**
 * Lays a quote along the part of a source it fits best: the fewest words changed, left out or put in, where
 * a misspelt word counts by its wrong letters. What the source has before and after that part is free.
 * (Sellers 1980. A diff of quote and source as wholes would scatter the quote's small words over the passage.)
 */
export function alignWords(source: readonly Token[], quote: readonly Token[]): Alignment {
  const costs = [source.map(() => 0).concat(0)];
  const costAt = (row: number, column: number) => costs[row]?.[column] ?? Infinity;
  const changeAt = (row: number, column: number) =>
    costAt(row - 1, column - 1) + unlikeness(source[column - 1]?.word ?? '', quote[row - 1]?.word ?? '');

  for (let row = 1; row <= quote.length; row += 1) {
    const line = [row * PUT_IN];
    costs.push(line);
    for (let column = 1; column <= source.length; column += 1) {
      const leftOut = (line[column - 1] ?? Infinity) + LEFT_OUT;
      line.push(Math.min(changeAt(row, column), leftOut, costAt(row - 1, column) + PUT_IN));
    }
  }

  const totals = costs[quote.length] ?? [];
  let column = totals.indexOf(Math.min(...totals));
  let row = quote.length;
  const difference = quote.length === 0 ? 1 : costAt(row, column) / quote.length;
  const pairs: Pair[] = [];
  while (row > 0) {
    const cost = costAt(row, column);
    const isChange = column > 0 && cost === changeAt(row, column);
    const isLeftOut = !isChange && column > 0 && cost === costAt(row, column - 1) + LEFT_OUT;
    pairs.unshift({
      source: isChange || isLeftOut ? (source[column - 1] ?? null) : null,
      quote: isLeftOut ? null : (quote[row - 1] ?? null),
    });
    if (isChange || isLeftOut) column -= 1;
    if (!isLeftOut) row -= 1;
  }
  return { pairs, difference };
}

/** Where a larger share of the letters differs, two spellings are two words. */
const MAX_UNLIKENESS = 0.4;

/** The share of letters that differ in two spellings of one word; 1 where they are two words. */
function unlikeness(a: string, b: string): number {
  const length = Math.max(a.length, b.length);
  const limit = Math.floor(length * MAX_UNLIKENESS);
  const edits = editDistance(a, b, limit);
  return edits <= limit && length > 0 ? edits / length : Number(a !== b);
}
