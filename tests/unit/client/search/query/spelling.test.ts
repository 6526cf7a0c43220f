import { expect, it } from 'vitest';
import { findNearestWord, maxEdits } from '#client/search/query/words/spelling.ts';
import { stem } from '#client/search/query/words/stem.ts';

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
  expect(maxEdits('ufa')).toBe(0);
  expect(maxEdits('201st')).toBe(0);
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
