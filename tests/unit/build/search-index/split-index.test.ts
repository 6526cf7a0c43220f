import { decode, encode } from 'cborg';
import { describe, expect, it } from 'vitest';
import { gunzipSync, gzipSync } from 'node:zlib';
import { listIndexFiles } from '#build/search-index/index-files.ts';
import { splitIndex } from '#build/search-index/split-index.ts';

const SIGNATURE = 'pagefind_dcd';
const pack = (content: unknown): Buffer => gzipSync(Buffer.concat([Buffer.from(SIGNATURE), encode(content)]));
const unpack = (packed: Buffer | undefined): unknown =>
  decode(gunzipSync(packed ?? Buffer.of()).subarray(SIGNATURE.length));

/** An index of so many words, each on pages that take some hundred bytes, all of them in one part. */
function makeIndex(count: number): Map<string, Buffer> {
  const words = Array.from({ length: count }, (_, number) => [
    `word${String(number).padStart(4, '0')}`,
    Array.from({ length: 30 }, (_, page) => [1, [-25, page * 7], []]),
    [],
  ]);
  return new Map([
    [
      'pagefind-entry.json',
      Buffer.from('{"version":"1","languages":{"unknown":{"hash":"unknown_a","page_count":1}}}'),
    ],
    [
      'pagefind.unknown_a.pf_meta',
      pack(['1.6.0', [], [['word0000', `word${count}`, 'unknown_b']], 'filters']),
    ],
    ['index/unknown_b.pf_index', pack([words])],
    ['fragment/unknown_c.pf_fragment', Buffer.from('x')],
  ]);
}

const wordsOf = (files: Map<string, Buffer>): unknown[] =>
  listIndexFiles(files).chunks.flatMap(({ name }) => (unpack(files.get(name)) as [unknown[]])[0]);

describe('An index in smaller parts', () => {
  const whole = makeIndex(500);
  const split = splitIndex(whole);

  it('has the same words in the same order, and all other files', () => {
    expect(wordsOf(split)).toEqual(wordsOf(whole));
    expect(split.get('fragment/unknown_c.pf_fragment')).toEqual(whole.get('fragment/unknown_c.pf_fragment'));
    expect(unpack(split.get(listIndexFiles(split).meta))).toEqual(
      expect.arrayContaining(['1.6.0', 'filters']),
    );
  });

  it('has parts that are small, each named with its last word', () => {
    const { chunks } = listIndexFiles(split);
    expect(chunks.length).toBeGreaterThan(3);
    for (const { name, last } of chunks) {
      const [words] = unpack(split.get(name)) as [[string][]];
      expect(encode([words]).length).toBeLessThan(13_000);
      expect(words.at(-1)?.[0]).toBe(last);
    }
  });

  it('leaves none of the old files, and gives new names to what has changed', () => {
    expect([...split.keys()].filter((name) => /unknown_[ab]\b/.test(name))).toEqual([]);
    const other = splitIndex(makeIndex(499));
    expect(listIndexFiles(other).meta).not.toBe(listIndexFiles(split).meta);
    expect(listIndexFiles(splitIndex(makeIndex(500)))).toEqual(listIndexFiles(split));
  });

  it('does not cut a word, however many pages hold it', () => {
    const one = splitIndex(
      new Map([
        ...makeIndex(1),
        ['index/unknown_b.pf_index', pack([[['a', Array(9000).fill([1, [2], []]), []]]])],
      ]),
    );
    expect(listIndexFiles(one).chunks.map(({ last }) => last)).toEqual(['a']);
  });

  it('is not made where a file is missing', () => {
    const broken = makeIndex(3);
    broken.delete('index/unknown_b.pf_index');
    expect(() => splitIndex(broken)).toThrow('index/unknown_b.pf_index');
    expect(() => splitIndex(new Map())).toThrow('pagefind-entry.json');
  });
});
