import { describe, expect, it } from 'vitest';
import { countSlips, findNearestWord, slipsAllowed } from '#client/search/query/spelling.ts';
import { stem } from '#client/search/query/stem.ts';

describe('Slips between two words', () => {
  it.each([
    ['base', 'base', 0],
    ['milatary', 'military', 1],
    ['freindship', 'friendship', 1],
    ['embasy', 'embassy', 1],
    ['treaaty', 'treaty', 1],
    ['Sangutda', 'Sangtuda', 1],
    ['kitten', 'sitting', 3],
  ])('%s, %s: %i', (one, other, slips) => {
    expect(countSlips(one, other, 3)).toBe(slips);
  });

  it('are counted no further than the limit', () => {
    expect(countSlips('kitten', 'sitting', 1)).toBe(2);
  });
});

it('The nearest word is found, the more frequent of two, and none for what is too far off', () => {
  const known = new Map([
    ['military', 5],
    ['treaty', 3],
    ['treats', 1],
  ]);
  expect(findNearestWord('milatary', known)).toBe('military');
  expect(findNearestWord('treatq', known)).toBe('treaty');
  expect(findNearestWord('yeltsin', known)).toBeUndefined();
});

it('A short word and a number are taken as they are', () => {
  expect(slipsAllowed('ufa')).toBe(0);
  expect(slipsAllowed('201st')).toBe(0);
});

it.each([
  ['sign', 'signed', 'signing'],
  ['university', 'universities'],
  ['migrants', 'migration'],
  ['cooperate', 'cooperation'],
  ['embassy', 'embassies'],
])('Forms of one word have one stem: %s, %s', (...forms) => {
  expect(new Set(forms.map(stem)).size).toBe(1);
});
