import { decode } from 'cborg';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Pagefind's file of fixed name, which tells what its index is called. */
export const ENTRY_FILE = 'pagefind-entry.json';

/** What a file of Pagefind's begins with once it is unpacked; its CBOR or JSON comes after it. */
const SIGNATURE = 'pagefind_dcd';

/** The entry file, as far as it is read here. */
export interface IndexEntry {
  readonly languages: Readonly<Record<string, { hash: string; readonly page_count: number }>>;
}

/** The metadata file of an index as CBOR has it: version, pages, chunks of the word index, filters and more. */
type IndexMeta = readonly [
  version: string,
  pages: readonly (readonly [id: string, ...more: unknown[]])[],
  chunks: readonly (readonly [first: string, last: string, hash: string])[],
  ...more: unknown[],
];

/**
 * Pages as CBOR has them: as steps, each with the places of a word in its text. A number below nought says how much those
 * after it weigh, and the places begin anew.
 */
type PackedPages = readonly (readonly [step: number, places: readonly number[], ...more: unknown[]])[];

/** A word without the signs over its letters, the pages that have it so, and those that have it with signs: “résumé”. */
type PackedWord = readonly [
  word: string,
  pages: PackedPages,
  withSigns: readonly (readonly [word: string, pages: PackedPages])[],
];

/** A word of the index, with the places at which each page holds it, by the id of the page. */
export interface IndexedWord {
  readonly word: string;
  readonly pages: readonly (readonly [id: string, places: readonly number[]])[];
}

/** What Pagefind keeps of one result, as far as the search shows it. */
export interface IndexedText {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** What Pagefind has made of the pages. */
export interface PagefindIndex {
  readonly entry: IndexEntry;
  /** The texts, by their ids. */
  readonly texts: ReadonlyMap<string, IndexedText>;
  readonly words: readonly IndexedWord[];
}

/** How many pages the index of a built site holds, by its own entry file. */
export async function countIndexedPages(dist: string): Promise<number> {
  const { languages } = parseEntry(await readFile(path.join(dist, 'pagefind', ENTRY_FILE)));
  return Object.values(languages).reduce((sum, language) => sum + language.page_count, 0);
}

/** Reads the files that Pagefind has made. Throws when they are no complete index. */
export function readPagefindIndex(files: ReadonlyMap<string, Buffer>): PagefindIndex {
  const packed = files.get(ENTRY_FILE);
  if (packed === undefined) throw new Error(`Pagefind wrote no ${ENTRY_FILE}.`);
  const entry = parseEntry(packed);
  const unpack = (name: string): Buffer => {
    const file = files.get(name);
    if (file === undefined) throw new Error(`Pagefind's index names ${name}, which it did not write.`);
    return gunzipSync(file).subarray(SIGNATURE.length);
  };
  const texts = new Map<string, IndexedText>();
  const words: IndexedWord[] = [];
  for (const { hash } of Object.values(entry.languages)) {
    const [, pages, chunks] = decode(unpack(`pagefind.${hash}.pf_meta`)) as IndexMeta;
    for (const [id] of pages) {
      const { url, content, meta } = JSON.parse(unpack(`fragment/${id}.pf_fragment`).toString());
      texts.set(id, { url, content, meta });
    }
    for (const [, , chunk] of chunks) {
      const [held] = decode(unpack(`index/${chunk}.pf_index`)) as [PackedWord[]];
      for (const [word, plain, withSigns] of held)
        for (const [form, packed] of [[word, plain] as const, ...withSigns])
          if (packed.length > 0) words.push({ word: form, pages: readPages(packed, pages) });
    }
  }
  return { entry, texts, words };
}

function readPages(held: PackedPages, pages: IndexMeta[1]): IndexedWord['pages'] {
  let page = 0;
  return held.map(([step, places]) => {
    page += step;
    return [pages[page]?.[0] ?? '', readPlaces(places)];
  });
}

/** Places in order, from steps by weight. */
function readPlaces(steps: readonly number[]): number[] {
  const places: number[] = [];
  let place = 0;
  for (const step of steps) {
    place = step < 0 ? 0 : place + step;
    if (step >= 0) places.push(place);
  }
  return places.sort((a, b) => a - b);
}

/** The entry file of an index. */
const parseEntry = (json: Buffer): IndexEntry => JSON.parse(json.toString());
