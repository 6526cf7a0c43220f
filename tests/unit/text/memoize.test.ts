import { expect, test } from 'vitest';
import { memoize } from '#text/memoize.ts';

test('what is computed for an object is computed once, and for another object anew', () => {
  let times = 0;
  const count = memoize((list: readonly string[]) => ({ length: list.length, times: (times += 1) }));
  const [one, other] = [['a'], ['a']];
  expect([count(one), count(one), count(other)].map((result) => result.times)).toEqual([1, 1, 2]);
});
