import { describe, expect, test } from 'vitest';
import { abridge, shareOut } from '#site/source/compare/limits.ts';

describe('the room of a page, shared out among lists', () => {
  test.each([
    { lengths: [7, 66, 12], max: 90, shares: [7, 66, 12] },
    { lengths: [200, 300, 400], max: 90, shares: [30, 30, 30] },
    { lengths: [10, 300, 400], max: 90, shares: [10, 40, 40] },
    { lengths: [300, 0, 50], max: 90, shares: [45, 0, 45] },
    { lengths: [300, 5, 2], max: 90, shares: [83, 5, 2] },
    { lengths: [], max: 90, shares: [] },
  ])('$lengths in $max: $shares', ({ lengths, max, shares }) => {
    expect(shareOut(lengths, max)).toEqual(shares);
  });
});

describe('a run of words', () => {
  test('stands as it is when it is short', () => {
    expect(abridge('one two,  three', 3)).toBe('one two,  three');
  });

  test('keeps its beginning and its end when it is long', () => {
    expect(abridge('one two three four five six', 4)).toBe('one two […] five six');
  });
});
