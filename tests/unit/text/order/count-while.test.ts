import { expect, test } from 'vitest';
import { countWhile } from '#text/order/count-while.ts';

test.each([0, 1, 2, 3, 7, 8])('of eight numbers, %i are counted', (count) => {
  expect(countWhile([0, 1, 2, 3, 4, 5, 6, 7], (number) => number < count)).toBe(count);
});

test('in an empty list nothing is counted, and the condition is told the index', () => {
  expect(countWhile([], () => true)).toBe(0);
  expect(countWhile(['a', 'b', 'c'], (_, index) => index < 2)).toBe(2);
});
