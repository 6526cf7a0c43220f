import { expect, test } from 'vitest';
import { compareText } from '#text/order/compare-text.ts';
import { didYouMean } from '#text/words/did-you-mean.ts';

test('texts are ordered by code unit, capitals first', () => {
  expect(['b', 'é', 'a', 'B', '', 'ab'].toSorted(compareText)).toEqual(['', 'B', 'a', 'ab', 'b', 'é']);
});

test.each([
  { a: 'a', b: 'b', order: -1 },
  { a: 'b', b: 'a', order: 1 },
  { a: 'a', b: 'a', order: 0 },
])('$a and $b: $order', ({ a, b, order }) => {
  expect(compareText(a, b)).toBe(order);
});

test('the nearest of several candidates is suggested in a sentence', () => {
  expect(didYouMean('titl', ['date', 'title'])).toBe(' Did you mean "title"?');
  expect(didYouMean('signatories', ['date', 'title'])).toBe('');
  expect(didYouMean('a', [])).toBe('');
});
