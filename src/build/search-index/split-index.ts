import { decode, encode } from 'cborg';
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { ENTRY_FILE, parseEntry, SIGNATURE, type IndexMeta } from './index-files.ts';

/**
 * How long a part of the word index is, in bytes before it is packed: half of it when it is sent. Pagefind makes parts of
 * fifty thousand, which costs whoever looks for two words more than all else that a search loads.
 */
const PART_LENGTH = 12_000;

/** A word of the index with the pages that hold it; what it looks like in detail is Pagefind's. */
type IndexedWord = readonly [word: string, ...pages: unknown[]];

/** An index of Pagefind's with the parts of its word index cut into smaller ones, under names that change with them. */
export function splitIndex(files: ReadonlyMap<string, Buffer>): Map<string, Buffer> {
  const split = new Map(files);
  const entry = files.get(ENTRY_FILE);
  if (entry === undefined) throw new Error(`Pagefind wrote no ${ENTRY_FILE}.`);
  const index = parseEntry(entry);
  const take = (name: string): unknown => {
    const packed = split.get(name);
    if (packed === undefined) throw new Error(`Pagefind's index names ${name}, which it did not write.`);
    split.delete(name);
    return decode(gunzipSync(packed).subarray(SIGNATURE.length));
  };
  for (const [language, about] of Object.entries(index.languages)) {
    const [version, pages, chunks, ...more] = take(`pagefind.${about.hash}.pf_meta`) as IndexMeta;
    const put = (content: unknown, name: (hash: string) => string): string => {
      const data = encode(content);
      const hash = `${language}_${createHash('sha256').update(data).digest('hex').slice(0, 7)}`;
      split.set(name(hash), gzipSync(Buffer.concat([Buffer.from(SIGNATURE), data]), { level: 9 }));
      return hash;
    };
    const parts = chunks.flatMap(([, , hash]) => {
      const [words] = take(`index/${hash}.pf_index`) as [IndexedWord[]];
      return cutWords(words).map((part): IndexMeta[2][number] => [
        part[0]?.[0] ?? '',
        part.at(-1)?.[0] ?? '',
        put([part], (name) => `index/${name}.pf_index`),
      ]);
    });
    about.hash = put([version, pages, parts, ...more], (name) => `pagefind.${name}.pf_meta`);
  }
  return split.set(ENTRY_FILE, Buffer.from(JSON.stringify(index)));
}

/** Words in parts of about `PART_LENGTH`; a word is not cut. */
function cutWords(words: readonly IndexedWord[]): IndexedWord[][] {
  const parts: IndexedWord[][] = [];
  let left = 0;
  for (const word of words) {
    const { length } = encode(word);
    if (length > left || parts.length === 0) {
      parts.push([]);
      left = PART_LENGTH;
    }
    parts.at(-1)?.push(word);
    left -= length;
  }
  return parts;
}
