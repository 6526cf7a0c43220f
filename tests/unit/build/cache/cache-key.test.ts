import { describe, expect, test } from 'vitest';
import { keyOf } from '#build/cache/cache-key.ts';

const bytes = (...numbers: number[]): Uint8Array => Uint8Array.from(numbers);

describe('the key of a made file', () => {
  test('is the same for the same inputs, in any process and release', () => {
    // printf 'w4:cardb2:\x01\x02d23:{"title":"A","lines":2}' | sha256sum
    expect(keyOf(['card', bytes(1, 2), { title: 'A', lines: 2 }])).toBe(
      'a5b6107b664c4baacd3376bf4636c7cccbeafc240ddfc9d0bcb871c8df712d9e',
    );
  });

  test.each([
    ['other words', ['card'], ['cards']],
    ['other bytes', [bytes(1, 2)], [bytes(1, 3)]],
    ['other data', [{ title: 'A' }], [{ title: 'B' }]],
    ['another order', ['a', 'b'], ['b', 'a']],
    ['another border between two inputs', ['ab', 'c'], ['a', 'bc']],
    ['an empty input more', ['a'], ['a', '']],
    ['words and the bytes of these words', ['a'], [bytes(97)]],
    ['words and data written with these words', ['{"a":1}'], [{ a: 1 }]],
    ['words that look like the length of another input', ['a', 'b'], ['aw1:b']],
  ] as const)('is another one for %s', (_, one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other));
  });
});
