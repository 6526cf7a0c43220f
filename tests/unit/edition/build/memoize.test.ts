import { expect, test } from 'vitest';
import { mapById, memoize } from '#edition/build/memoize.ts';

test('what is computed for an object is computed once, and for another object anew', () => {
  let times = 0;
  const count = memoize((list: readonly string[]) => ({ length: list.length, times: (times += 1) }));
  const [one, other] = [['a'], ['a']];
  expect([count(one), count(one), count(other)].map((result) => result.times)).toEqual([1, 1, 2]);
});

test('things are found by their ids', () => {
  const things = [{ id: 'a' }, { id: 'b' }];
  expect(mapById(things).get('b')).toBe(things[1]);
  expect(mapById(things)).toBe(mapById(things));
});
