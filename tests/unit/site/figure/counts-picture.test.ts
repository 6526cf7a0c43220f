import { describe, expect, test } from 'vitest';
import { parseDate } from '#dates/parse-date.ts';
import { drawCounts } from '#site/figure/counts-picture.ts';

const figure = (value: string, number: number, qualifier: string) => ({
  value,
  number,
  qualifier,
  witnesses: [],
});
const outside = (value: string) => ({
  value,
  published: parseDate('2018-09-27'),
  references: [
    {
      key: 'a',
      address: 'https://a.example/',
      publisher: 'The Post',
      about: 'A',
      lang: 'en',
      accessed: null,
    },
  ],
});

describe('Counts side by side', () => {
  test('are bars in proportion, from nothing, of the texts and of others', () => {
    const bars = drawCounts([figure('more than 230', 230, 'more than')], [outside('about 460')]);
    expect(bars).toEqual([
      { words: '“more than 230” ', end: 'more', length: 0.5 },
      { words: '“about 460” The Post 2018', end: 'about', length: 1 },
    ]);
  });

  test.each([
    ['exactly', 'exact'],
    ['about', 'about'],
    ['more than', 'more'],
    ['at least', 'more'],
    ['less than', 'less'],
    ['at most', 'less'],
  ])('are drawn as they are meant: %s', (qualifier, end) => {
    expect(drawCounts([figure('a', 1, qualifier), figure('b', 2, 'exactly')], [])[0]?.end).toBe(end);
  });

  test('leave out what says no number or more than one, and a single count', () => {
    expect(drawCounts([figure('12', 12, 'exactly')], [outside('many'), outside('20 or 30')])).toEqual([]);
    expect(drawCounts([], [])).toEqual([]);
  });
});
