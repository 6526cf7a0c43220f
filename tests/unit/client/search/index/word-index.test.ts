import { describe, expect, it } from 'vitest';
import {
  BrokenIndexError,
  createWordIndex,
  listIndexKeys,
  writeIndexLine,
} from '#client/search/index/word-index.ts';

const FILES: Readonly<Record<string, string>> = {
  first: [
    writeIndexLine('border', [
      [2, [5, 40]],
      [7, []],
    ]),
    writeIndexLine('russian', [
      [2, [3, 39]],
      [9, [8]],
    ]),
    writeIndexLine('russianlanguage', [[4, [11]]]),
  ].join('\n'),
  second: [
    writeIndexLine('tajik', [
      [2, [4, 90]],
      [9, [1]],
    ]),
    writeIndexLine('treaty', [[40, [36, 71]]]),
  ].join('\n'),
};

/** The index of these files, of which some have something else in them; and what of it was fetched. */
function open(others: Readonly<Record<string, string>> = {}) {
  const fetched: string[] = [];
  const parts = [
    ['russianlanguage', 'first'],
    ['treaty', 'second'],
  ] as const;
  const index = createWordIndex(parts, async (name) => {
    fetched.push(name);
    const text = others[name] ?? FILES[name];
    if (!text) throw new Error(`${name} did not come`);
    return text;
  });
  return { index, fetched };
}

describe('The index of words', () => {
  it('finds the records of a word, each with the first place at which it stands in the text', async () => {
    const { index, fetched } = open();
    expect([...(await index.find('Border'))]).toEqual([
      [2, 5],
      [7, Infinity],
    ]);
    expect([...(await index.find('treaty'))]).toEqual([[40, 36]]);
    expect([...(await index.find('treaties'))]).toEqual([]);
    expect([...(await index.find('zebra'))]).toEqual([]);
    expect(fetched).toEqual(['first', 'second']);
  });

  it('finds some words only where they stand one after the other', async () => {
    const { index } = open();
    expect([...(await index.find('russian tajik border'))]).toEqual([[2, 3]]);
    expect([...(await index.find('tajik russian'))]).toEqual([]);
    expect([...(await index.find('russian treaty'))]).toEqual([]);
  });

  it('takes words with signs between as one, as Pagefind does', async () => {
    const { index } = open();
    expect([...(await index.find('Russian-language'))]).toEqual([[4, 11]]);
    expect(listIndexKeys('“O’Neill” – Ёқуб, Душанбе́.')).toEqual(['oneill', 'еқуб', 'душанбе']);
  });

  it('says so where a part does not come, and asks for it again', async () => {
    const others: Record<string, string> = { first: '' };
    const { index, fetched } = open(others);
    await expect(index.find('border')).rejects.toThrow('did not come');
    await expect(index.find('border treaty')).rejects.toThrow('did not come');
    delete others['first'];
    expect((await index.find('border')).size).toBe(2);
    expect(fetched.filter((name) => name === 'first')).toHaveLength(3);
  });

  it.each([
    ['a page', '<!doctype html><title>x</title>'],
    ['the beginning of it', FILES['first']?.slice(0, 30) ?? ''],
    ['another part', FILES['second'] ?? ''],
  ])('is broken where %s comes in place of a part', async (_, text) => {
    await expect(open({ first: text }).index.find('border')).rejects.toThrow(BrokenIndexError);
  });

  it('is fetched ahead by words, or as a whole where it is small', async () => {
    const one = open();
    await one.index.load(['treaty', 'zebra']);
    expect(one.fetched).toEqual(['second']);
    const all = open();
    await all.index.loadAll(1);
    expect(all.fetched).toEqual([]);
    await all.index.loadAll(2);
    expect(all.fetched).toEqual(['first', 'second']);
  });
});
