import { describe, expect, it } from 'vitest';
import { editDistance } from '#text/words/edit-distance.ts';

describe('The edits between two words', () => {
  it.each([
    ['base', 'base', 0],
    ['', 'base', 4],
    ['base', '', 4],
    ['milatary', 'military', 1],
    ['embasy', 'embassy', 1],
    ['treaaty', 'treaty', 1],
    ['kitten', 'sitting', 3],
  ])('%s, %s: %i', (one, other, edits) => {
    expect(editDistance(one, other)).toBe(edits);
    expect(editDistance(other, one)).toBe(edits);
  });

  it.each([
    ['freindship', 'friendship', 1],
    ['Sangutda', 'Sangtuda', 1],
    ['ab', 'ba', 1],
    // A letter that was swapped is not edited once more.
    ['ca', 'abc', 3],
  ])('two neighbours swapped are one: %s, %s: %i', (one, other, edits) => {
    expect(editDistance(one, other)).toBe(edits);
  });

  it.each([
    ['kitten', 'sitting', 2],
    ['kitten', 'sitting', 0],
    ['a', 'abcdef', 3],
  ])('are more than the limit where they are: %s, %s, %i', (one, other, limit) => {
    expect(editDistance(one, other, limit)).toBeGreaterThan(limit);
  });

  it('are exact up to the limit', () => {
    expect(editDistance('kitten', 'sitting', 3)).toBe(3);
  });
});
