import { describe, expect, test } from 'vitest';
import { suggestNearest } from '#text/words/suggest.ts';

const people = ['emomali-rahmon', 'vladimir-putin', 'sergey-mironov', 'sergey-naryshkin'];

describe('did you mean', () => {
  test.each([
    { situation: 'a letter too many', word: 'emomali-rakhmon', suggested: 'emomali-rahmon' },
    { situation: 'a letter too few', word: 'vladimir-putn', suggested: 'vladimir-putin' },
    { situation: 'a large letter', word: 'Sergey-Mironov', suggested: 'sergey-mironov' },
    { situation: 'the word itself', word: 'sergey-naryshkin', suggested: 'sergey-naryshkin' },
    { situation: 'something else altogether', word: 'boris-gryzlov', suggested: null },
    { situation: 'no word', word: '', suggested: null },
  ])('$situation: $suggested', ({ word, suggested }) => {
    expect(suggestNearest(word, people)).toBe(suggested);
  });

  test.each([
    { situation: 'of two as near the earlier', candidates: ['cat', 'hat'], max: 1, suggested: 'cat' },
    { situation: 'of two the nearer', candidates: ['chart', 'hat'], max: 2, suggested: 'hat' },
    { situation: 'two letters swapped are one edit', candidates: ['abt'], max: 1, suggested: 'abt' },
    { situation: 'none farther than asked for', candidates: ['chart'], max: 1, suggested: null },
    { situation: 'none of none', candidates: [], max: 9, suggested: null },
  ])('$situation', ({ candidates, max, suggested }) => {
    expect(suggestNearest('bat', candidates, max)).toBe(suggested);
  });
});
