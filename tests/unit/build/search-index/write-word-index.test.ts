import { encode } from 'cborg';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPagefindIndex, type IndexedWord } from '#build/search-index/index-files.ts';
import { pack, writeWordIndex } from '#build/search-index/write-word-index.ts';
import { createWordIndex } from '#client/search/index/word-index.ts';

const packed = (content: string | Uint8Array): Buffer =>
  gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), Buffer.from(content)]));

/** An index as Pagefind packs it: two pages; one word stands in the heading of the second and in its text. */
const makeFiles = (): Map<string, Buffer> =>
  new Map([
    [
      'pagefind-entry.json',
      Buffer.from('{"version":"1","languages":{"unknown":{"hash":"unknown_a","page_count":2}}}'),
    ],
    [
      'pagefind.unknown_a.pf_meta',
      packed(
        encode([
          '1.6.0',
          [
            ['unknown_c', 9],
            ['unknown_d', 9],
          ],
          [['a', 'z', 'unknown_b']],
        ]),
      ),
    ],
    [
      'index/unknown_b.pf_index',
      packed(
        encode([
          [
            [
              'treaty',
              [
                [0, [-25, 4, 3], []],
                [1, [-25, 9, 2, -193, 1], [-5, 1]],
              ],
              [],
            ],
            ['“border', [[1, [-25, 5], []]], []],
            ['resume', [[0, [-25, 2], []]], [['résumé', [[1, [-25, 6], []]]]]],
            ['электронныи', [], [['электронный', [[0, [-25, 8], []]]]]],
          ],
        ]),
      ),
    ],
    [
      'fragment/unknown_c.pf_fragment',
      packed('{"url":"/c/","content":"C","meta":{"title":"C"},"anchors":[1]}'),
    ],
    [
      'fragment/unknown_d.pf_fragment',
      packed('{"url":"/d/","content":"D","meta":{"title":"D"},"anchors":[1]}'),
    ],
  ]);

describe('What Pagefind has made', () => {
  it('is read with the places of each word in order, whatever weight and signs they have', () => {
    const { words, texts } = readPagefindIndex(makeFiles());
    expect(words).toEqual([
      {
        word: 'treaty',
        pages: [
          ['unknown_c', [4, 7]],
          ['unknown_d', [1, 9, 11]],
        ],
      },
      { word: '“border', pages: [['unknown_d', [5]]] },
      { word: 'resume', pages: [['unknown_c', [2]]] },
      { word: 'résumé', pages: [['unknown_d', [6]]] },
      { word: 'электронный', pages: [['unknown_c', [8]]] },
    ]);
    expect(texts.get('unknown_d')).toEqual({ url: '/d/', content: 'D', meta: { title: 'D' } });
  });

  it('is refused where a file is missing', () => {
    const files = makeFiles();
    files.delete('index/unknown_b.pf_index');
    expect(() => readPagefindIndex(files)).toThrow('index/unknown_b.pf_index');
    expect(() => readPagefindIndex(new Map())).toThrow('pagefind-entry.json');
  });
});

/** So many words, each on thirty pages. */
const makeWords = (count: number): IndexedWord[] =>
  Array.from({ length: count }, (_, number) => ({
    word: `word${String(number).padStart(4, '0')}`,
    pages: Array.from({ length: 30 }, (_, page) => [`p${page}`, [page * 7, page * 9]] as const),
  }));

const NUMBERS = new Map(Array.from({ length: 30 }, (_, page) => [`p${page}`, 100 - page]));

/** The parts as they are written, and the index as it is read in a browser. */
function write(words: readonly IndexedWord[]) {
  const files = new Map<string, string>();
  const parts = writeWordIndex(words, NUMBERS, (text) => {
    files.set(`part-${files.size}`, text);
    return `part-${files.size - 1}`;
  });
  return { files, parts, index: createWordIndex(parts, async (name) => files.get(name) ?? '') };
}

describe('An index of words', () => {
  const { parts, files, index } = write(makeWords(500));

  it('finds each word in the same records, by their numbers, at its first place', async () => {
    const wanted = Array.from({ length: 30 }, (_, page) => [100 - page, page * 7]).toReversed();
    for (const { word } of makeWords(500)) expect([...(await index.find(word))]).toEqual(wanted);
  });

  it('has parts that are small, each named with its last word, in alphabetical order', () => {
    expect(parts.length).toBeGreaterThan(3);
    for (const [last, name] of parts) {
      expect(files.get(name)?.length).toBeLessThan(8200);
      expect(files.get(name)?.split('\n').at(-1)).toMatch(new RegExp(`^${last} `));
    }
    expect(parts.map(([last]) => last)).toEqual(parts.map(([last]) => last).toSorted());
  });

  it('has no more parts than the vocabulary can list, however large it is', () => {
    expect(write(makeWords(9000)).parts.length).toBeLessThanOrEqual(65);
  });

  it('does not cut a word, however many places it has', () => {
    const places = Array.from({ length: 9000 }, (_, place) => place * 11);
    expect(write([{ word: 'a', pages: [['p1', places]] }]).parts.map(([last]) => last)).toEqual(['a']);
  });

  it('joins words that differ in signs only', async () => {
    const { index } = write([
      { word: 'border', pages: [['p1', [3]]] },
      {
        word: '“border',
        pages: [
          ['p1', [1]],
          ['p2', [4]],
        ],
      },
      { word: 'Rūdakī', pages: [['p3', [0]]] },
    ]);
    expect([...(await index.find('border'))]).toEqual([
      [98, 4],
      [99, 1],
    ]);
    expect([...(await index.find('rudaki'))]).toEqual([[97, 0]]);
  });

  it('is packed the same each time', () => {
    expect(pack('text')).toEqual(pack('text'));
    expect(gunzipSync(pack('text')).toString()).toBe('text');
  });
});
