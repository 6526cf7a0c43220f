import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fitsOnePage, MAX_PAGE_BYTES, paginate, type ListLayout } from '#edition/addresses/paginate.ts';
import { noise } from '../../../fixtures/noise.ts';

const LAYOUT: ListLayout<string> = { path: '/list/', textOf: (item) => item, markup: 12, frame: 4000 };

describe('a list', () => {
  test('that is empty or short is one page, at its own address', () => {
    expect(paginate([], LAYOUT)).toEqual([{ number: 1, path: '/list/', items: [] }]);
    expect(paginate(['a', 'b'], LAYOUT)).toEqual([{ number: 1, path: '/list/', items: ['a', 'b'] }]);
  });

  test.each([
    ['of much the same words', Array.from({ length: 3000 }, (_, index) => `The visit of the year ${index}`)],
    ['of words that repeat nothing', noise(1000)],
    ['in another script', noise(400).map((word) => word.replaceAll(/[a-m]/g, 'ҷ'))],
  ])('%s stays below the limit on every page, and loses nothing', (_, items) => {
    const parts = paginate(items, LAYOUT);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flatMap((part) => part.items)).toEqual(items);
    expect(parts.slice(0, 3).map(({ path }) => path)).toEqual(
      ['/list/', '/list/2/', '/list/3/'].slice(0, parts.length),
    );
    for (const part of parts) {
      const html = part.items.map((item) => `<li id="${item.slice(0, 9)}">${item}</li>`).join('');
      expect(4000 + brotliCompressSync(html).length).toBeLessThanOrEqual(MAX_PAGE_BYTES);
    }
  });

  test('fills its pages', () => {
    const parts = paginate(noise(1000), LAYOUT);
    const counts = parts.slice(0, -1).map(({ items }) => items.length);
    expect(Math.min(...counts)).toBeGreaterThan(0.8 * Math.max(...counts));
  });

  test('has a page for an item that is too long for any', () => {
    const [long = ''] = noise(1, 60_000);
    expect(paginate(['a', long, 'b'], LAYOUT).map(({ items }) => items)).toEqual([['a'], [long], ['b']]);
  });

  test('fits on one page when it is one', () => {
    const items = noise(160);
    const isOne = items.map((_, count) => paginate(items.slice(0, count), LAYOUT).length === 1);
    expect(items.map((_, count) => fitsOnePage(items.slice(0, count), LAYOUT))).toEqual(isOne);
    expect(new Set(isOne).size).toBe(2);
  });

  test('leaves room for the inks of the sources that its items name, each once', () => {
    const items = noise(1000);
    const countOn = (inksOf: (item: string) => number[]): number =>
      paginate(items, { ...LAYOUT, inksOf })[0]?.items.length ?? 0;
    const ofNone = countOn(() => []);
    expect(countOn(() => [1])).toBeGreaterThan(ofNone - 5);
    expect(countOn((item) => [items.indexOf(item)])).toBeLessThan(0.8 * ofNone);
    // A hundred sources in all, of which the items of one page name few.
    expect(countOn((item) => [Math.floor(items.indexOf(item) / 100)])).toBeGreaterThan(ofNone - 5);
  });

  test('leaves room for what its first page has besides', () => {
    const frame = { first: 9000, others: 3000 };
    const [first, second] = paginate(noise(1000), { ...LAYOUT, frame });
    expect(first?.items.length).toBeLessThan((second?.items.length ?? 0) / 2);
  });
});
