import { describe, expect, test } from 'vitest';
import { splitPassages } from '#text/passages.ts';
import { indexRuns, joinTexts, MAX_PLACES, pairPlaces } from '#text/words/word-runs.ts';

const join = (...texts: string[]) => joinTexts(texts.map(splitPassages));

describe('the words of several texts', () => {
  test('stand in one row, a gap after each passage', () => {
    expect(
      join('One two\n\nthree', '4th').map((word) => word && [word.word, word.text, word.passage]),
    ).toEqual([['one', 0, 'p1'], ['two', 0, 'p1'], null, ['three', 0, 'p2'], null, ['4', 1, 'p1'], null]);
  });
});

describe('the index of runs', () => {
  const row = join('a b c a b', 'a b', 'b c');

  test('has each run with all its places, and none across a gap', () => {
    const { places, formulas } = indexRuns(row, 2);
    expect(places).toEqual([[0, 3, 6], [1, 9], [2]]);
    expect(formulas).toBe(0);
  });

  test('leaves out what stands in too many places, and counts it', () => {
    const { places, formulas, isIndexed } = indexRuns(row, 2, 2);
    expect(places).toEqual([[1, 9], [2]]);
    expect(formulas).toBe(1);
    expect([0, 1, 2, 3, 4].map(isIndexed)).toEqual([false, true, true, false, false]);
  });

  test('pairs the places of different texts only', () => {
    expect([...pairPlaces(row, indexRuns(row, 2))]).toEqual([
      [0, 6],
      [3, 6],
      [1, 9],
    ]);
  });
});

describe('the pairs of places to be looked at', () => {
  /** So many texts of a formula and words of their own; each shares a sentence with the one before. */
  const texts = (count: number): string[] =>
    Array.from({ length: count }, (_, at) => {
      const own = [0, 1, 2, 3, 4, 5].map((word) => `own${at}x${word}`).join(' ');
      const before = [0, 1, 2, 3, 4, 5].map((word) => `own${at - 1}x${word}`).join(' ');
      return `It was signed in the capital ${own}. ${before}.`;
    });
  const countPairs = (count: number): number => {
    const row = join(...texts(count));
    return [...pairPlaces(row, indexRuns(row, 5))].length;
  };

  test('grow with the texts, not with their pairs, whatever formula is in all of them', () => {
    const [few, many] = [countPairs(MAX_PLACES * 2), countPairs(MAX_PLACES * 20)];
    expect(few).toBeGreaterThan(MAX_PLACES);
    expect(many / few).toBeLessThan(11);
  });

  test('are never more than half the bound for each word', () => {
    const row = join(...Array.from({ length: MAX_PLACES }, () => 'the same six words in all'));
    const pairs = [...pairPlaces(row, indexRuns(row, 5))].length;
    expect(pairs).toBeGreaterThan(0);
    expect(pairs).toBeLessThanOrEqual((row.length * MAX_PLACES) / 2);
  });
});
