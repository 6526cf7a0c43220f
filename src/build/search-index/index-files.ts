import { decode } from 'cborg';
import { gunzipSync } from 'node:zlib';

/** The table of contents of an index, which names its other files. */
export const ENTRY = 'pagefind-entry.json';

interface Entry {
  languages: Record<string, { hash: string; page_count: number }>;
}

/** Reads the table of contents. */
export function readEntry(json: Buffer): Entry {
  return JSON.parse(json.toString());
}

/** What every packed file begins with, before its CBOR. */
const MAGIC = 'pagefind_dcd';

/** One chunk of the word index, and the last word it holds. */
export interface IndexChunk {
  readonly last: string;
  readonly name: string;
}

/** The metadata file of an index as CBOR has it: version, pages, chunks of the word index, filters … */
type PackedMeta = readonly [
  version: string,
  pages: unknown,
  chunks: readonly [first: string, last: string, hash: string][],
];

/**
 * The files a search asks for, by the table of contents: the metadata of the pages, and the chunks of the word
 * index in alphabetical order. Throws when `files` is no complete index.
 */
export function listIndexFiles(files: ReadonlyMap<string, Buffer>): { meta: string; chunks: IndexChunk[] } {
  const entry = files.get(ENTRY);
  if (entry === undefined) throw new Error(`Pagefind wrote no ${ENTRY}.`);
  const [language] = Object.values(readEntry(entry).languages);
  const meta = `pagefind.${language?.hash}.pf_meta`;
  const packed = files.get(meta);
  if (packed === undefined) throw new Error(`Pagefind names ${meta} and did not write it.`);
  const [, , chunks] = decode(gunzipSync(packed).subarray(MAGIC.length)) as PackedMeta;
  return { meta, chunks: chunks.map(([, last, hash]) => ({ last, name: `index/${hash}.pf_index` })) };
}

/** The text of one packed file of an index. */
export const unpackText = (packed: Buffer): string => gunzipSync(packed).toString().slice(MAGIC.length);
