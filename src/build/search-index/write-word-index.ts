import { gzipSync } from 'node:zlib';
import type { WordPart } from '#client/search/index/file-format.ts';
import { listIndexKeys, writeIndexLine } from '#client/search/index/word-index.ts';
import type { IndexedWord } from './index-files.ts';

/**
 * How long a part of the word index is, in characters: half of it when it is sent. A small index is cut into parts of the
 * first length, a large one into so many parts: each of them is listed in the vocabulary.
 */
const [MIN_PART_LENGTH, MAX_PARTS] = [8000, 64];

/** Packs a text as the search unpacks it. */
export const pack = (text: string): Buffer<ArrayBuffer> => gzipSync(text, { level: 9 });

/**
 * Writes the words of an index into parts in alphabetical order, with the numbers of the records in place of Pagefind's
 * pages; `put` writes a part and gives its name.
 */
export function writeWordIndex(
  words: readonly IndexedWord[],
  numbers: ReadonlyMap<string, number>,
  put: (text: string) => string,
): WordPart[] {
  const byKey = new Map<string, Map<number, Set<number>>>();
  for (const { word, pages } of words)
    for (const key of listIndexKeys(word)) {
      const held = byKey.get(key) ?? new Map<number, Set<number>>();
      byKey.set(key, held);
      for (const [id, places] of pages) {
        const number = numbers.get(id);
        if (number === undefined) continue;
        const known = held.get(number) ?? new Set();
        for (const place of places) known.add(place);
        held.set(number, known);
      }
    }
  const lines = [...byKey]
    .filter(([, held]) => held.size > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, held]): Line => {
      const holdings = [...held].sort(([a], [b]) => a - b);
      const inOrder = holdings.map(
        ([number, places]) => [number, [...places].sort((a, b) => a - b)] as const,
      );
      return { key, text: writeIndexLine(key, inOrder) };
    });
  return cutLines(lines).map((part): WordPart => [
    part.at(-1)?.key ?? '',
    put(part.map(({ text }) => text).join('\n')),
  ]);
}

/** A word with its line. */
interface Line {
  readonly key: string;
  readonly text: string;
}

/** Lines in parts; a line is not cut, however long it is. */
function cutLines(lines: readonly Line[]): Line[][] {
  const whole = lines.reduce((sum, { text }) => sum + text.length, 0);
  const max = Math.max(MIN_PART_LENGTH, whole / MAX_PARTS);
  const parts: Line[][] = [];
  let left = 0;
  for (const line of lines) {
    if (line.text.length > left || parts.length === 0) {
      parts.push([]);
      left = max;
    }
    parts.at(-1)?.push(line);
    left -= line.text.length;
  }
  return parts;
}
