import { decode } from 'cborg';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Pagefind's file of fixed name, which names all others of an index. */
export const ENTRY_FILE = 'pagefind-entry.json';

/** What a file of Pagefind's begins with once it is unpacked; its CBOR or JSON comes after it. */
export const SIGNATURE = 'pagefind_dcd';

/** The entry file, as far as it is read here. */
interface Entry {
  readonly languages: Readonly<Record<string, { hash: string; readonly page_count: number }>>;
}

/** The metadata file of an index as CBOR has it: version, pages, chunks of the word index, filters and more. */
export type IndexMeta = readonly [
  version: string,
  pages: unknown,
  chunks: readonly (readonly [first: string, last: string, hash: string])[],
  ...more: unknown[],
];

/** One chunk of the word index, and the last word it holds. */
export interface IndexChunk {
  readonly last: string;
  readonly name: string;
}

/** How many pages the index of a built site holds, by its own entry file. */
export async function countIndexedPages(dist: string): Promise<number> {
  const { languages } = parseEntry(await readFile(path.join(dist, 'pagefind', ENTRY_FILE)));
  return Object.values(languages).reduce((sum, language) => sum + language.page_count, 0);
}

/**
 * The files that a search loads: the metadata of the pages, and the chunks of the word index in alphabetical order.
 * Throws when `files` is no complete index.
 */
export function listIndexFiles(files: ReadonlyMap<string, Buffer>): { meta: string; chunks: IndexChunk[] } {
  const entry = files.get(ENTRY_FILE);
  if (entry === undefined) throw new Error(`Pagefind wrote no ${ENTRY_FILE}.`);
  const [language] = Object.values(parseEntry(entry).languages);
  const meta = `pagefind.${language?.hash}.pf_meta`;
  const packed = files.get(meta);
  if (packed === undefined)
    throw new Error(`Pagefind's ${ENTRY_FILE} names ${meta}, which it did not write.`);
  const [, , chunks] = decode(gunzipSync(packed).subarray(SIGNATURE.length)) as IndexMeta;
  return { meta, chunks: chunks.map(([, last, hash]) => ({ last, name: `index/${hash}.pf_index` })) };
}

/** The words that the index holds, as Pagefind finds them. */
export function listIndexedWords(files: ReadonlyMap<string, Buffer>): Set<string> {
  const words = listIndexFiles(files).chunks.flatMap(({ name }) => {
    const packed = files.get(name);
    if (packed === undefined) throw new Error(`Pagefind's index names ${name}, which it did not write.`);
    const [held] = decode(gunzipSync(packed).subarray(SIGNATURE.length)) as [[word: string][]];
    return held.map(([word]) => word);
  });
  return new Set(words);
}

/** The text of one packed file of an index. */
export function unpackText(packed: Buffer): string {
  return gunzipSync(packed).toString().slice(SIGNATURE.length);
}

/** The entry file of an index. */
export function parseEntry(json: Buffer): Entry {
  return JSON.parse(json.toString());
}
