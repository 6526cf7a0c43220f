import { expect, test } from 'vitest';
import { lazy, memoize, memoizeText } from '#text/memoize.ts';

test('what is computed for an object is computed once, and for another object anew', () => {
  let times = 0;
  const count = memoize((list: readonly string[]) => ({ length: list.length, times: (times += 1) }));
  const [one, other] = [['a'], ['a']];
  expect([count(one), count(one), count(other)].map((result) => result.times)).toEqual([1, 1, 2]);
});

test('what is computed for a text is computed once for all texts that are equal to it', () => {
  const computed: string[] = [];
  const measure = memoizeText((text) => computed.push(text) && text.length);
  expect(['ab', ['a', 'b'].join(''), 'c', 'ab'].map(measure)).toEqual([2, 2, 1, 2]);
  expect(computed).toEqual(['ab', 'c']);
});

test('that there is nothing for a text is remembered, too', () => {
  let times = 0;
  const findNothing = memoizeText(() => ((times += 1), null));
  expect([findNothing('a'), findNothing('a'), times]).toEqual([null, null, 1]);
});

test('beyond so many texts the first is forgotten, and computed anew', () => {
  const computed: string[] = [];
  const measure = memoizeText((text) => computed.push(text) && text.length, 2);
  for (const text of ['a', 'b', 'c', 'b', 'c', 'a']) measure(text);
  expect(computed).toEqual(['a', 'b', 'c', 'a']);
});

test('what is lazy is computed when it is asked for, and once', () => {
  let times = 0;
  const get = lazy(() => ({ times: (times += 1) }));
  expect(times).toBe(0);
  expect([get(), get()]).toEqual([{ times: 1 }, { times: 1 }]);
});
