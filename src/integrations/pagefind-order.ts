import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** The table of contents of an index, which names its other files. */
export const ENTRY = 'pagefind-entry.json';

interface Entry {
  languages: Record<string, { hash: string; page_count: number }>;
}

/** Reads the table of contents. */
export function readEntry(json: Buffer): Entry {
  return JSON.parse(json.toString());
}

/*
 * Pagefind 1.5 writes its filters, and the values of each, in the order of a hash table with a random seed, so
 * the same pages give other bytes, and other file names, at every build. Below they are put into alphabetical
 * order and named anew by what is in them. To be dropped with a Pagefind that sorts them itself.
 */

/** What every packed file begins with. */
const MARK = Buffer.from('pagefind_dcd');

/** Puts the filters of an index, given as its files by name, into an order that does not change. */
export function putFiltersInOrder(files: Map<string, Buffer>): void {
  const take = (name: string): Buffer => {
    const packed = files.get(name);
    files.delete(name);
    if (packed === undefined) throw new Error(`Pagefind names a file that it did not write: ${name}`);
    return gunzipSync(packed).subarray(MARK.length);
  };
  const put = (name: string, content: Buffer): void => {
    const packed = gzipSync(Buffer.concat([MARK, content]), { level: 9 });
    // The operating system's mark in the head of a gzip file: unknown.
    packed[9] = 255;
    files.set(name, packed);
  };
  const before = files.get(ENTRY);
  if (before === undefined) throw new Error(`Pagefind wrote no ${ENTRY}.`);
  let entry = before.toString();
  for (const { hash } of Object.values(readEntry(before).languages)) {
    const meta = take(`pagefind.${hash}.pf_meta`);
    const filters = readItem(meta, 0).items[3];
    for (const { items } of filters?.items ?? []) {
      const [, { text: oldName, end } = NOTHING] = items;
      const filter = take(`filter/${oldName}.pf_filter`);
      const sorted = sortList(filter, readItem(filter, 0).items[1]);
      const newName = rename(oldName, sorted);
      put(`filter/${newName}.pf_filter`, sorted);
      meta.write(newName, end - newName.length);
    }
    const sorted = sortList(meta, readItem(meta, 0).items[3]);
    const newHash = rename(hash, sorted);
    put(`pagefind.${newHash}.pf_meta`, sorted);
    entry = entry.replace(`"${hash}"`, `"${newHash}"`);
  }
  files.set(ENTRY, Buffer.from(entry));
}

/** One part of an index, and the last word it holds. */
export interface IndexPart {
  readonly last: string;
  readonly name: string;
}

/** The files a search will ask for, by the table of contents: that of the pages, and those of the words in order. */
export function listIndexFiles(files: ReadonlyMap<string, Buffer>): { meta: string; parts: IndexPart[] } {
  const [language] = Object.values(readEntry(files.get(ENTRY) ?? Buffer.from('{"languages":{}}')).languages);
  const meta = `pagefind.${language?.hash}.pf_meta`;
  const content = gunzipSync(files.get(meta) ?? '').subarray(MARK.length);
  const parts = readItem(content, 0).items[2]?.items ?? [];
  return {
    meta,
    parts: parts.map(({ items: [, last = NOTHING, name = NOTHING] }) => ({
      last: last.text,
      name: `index/${name.text}.pf_index`,
    })),
  };
}

/** `en_1a2b3c4` with another hash of the same length. */
function rename(name: string, content: Buffer): string {
  const hash = createHash('sha256').update(content).digest('hex');
  const kept = name.lastIndexOf('_') + 1;
  return name.slice(0, kept) + hash.slice(0, name.length - kept);
}

/** One item of CBOR: where it stands, its words when it is a text, its items when it is a list. */
interface Item {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly items: readonly Item[];
}

const NOTHING: Item = { start: 0, end: 0, text: '', items: [] };

/** Reads what Pagefind's files are made of: whole numbers, texts and lists. */
function readItem(bytes: Buffer, start: number): Item {
  const head = bytes.readUInt8(start);
  const [kind, short] = [head >> 5, head & 31];
  const width = short < 24 ? 0 : 2 ** (short - 24);
  if (width > 4) throw new Error('Pagefind wrote a number this build cannot read.');
  const value = width === 0 ? short : bytes.readUIntBE(start + 1, width);
  let end = start + 1 + width;
  if (kind === 0 || kind === 1) return { ...NOTHING, start, end };
  if (kind === 3)
    return { ...NOTHING, start, end: end + value, text: bytes.toString('utf8', end, end + value) };
  if (kind !== 4) throw new Error('Pagefind wrote a form this build cannot read.');
  const items: Item[] = [];
  for (let count = 0; count < value; count += 1) {
    const item = readItem(bytes, end);
    items.push(item);
    end = item.end;
  }
  return { ...NOTHING, start, end, items };
}

/** The same bytes with the items of one list in the order of the text that each begins with. */
function sortList(bytes: Buffer, list: Item = NOTHING): Buffer {
  const name = (item: Item): string => item.items[0]?.text ?? '';
  const sorted = list.items.toSorted((a, b) => (name(a) < name(b) ? -1 : 1));
  const parts = sorted.map((item) => bytes.subarray(item.start, item.end));
  const start = list.items[0]?.start ?? list.end;
  return Buffer.concat([bytes.subarray(0, start), ...parts, bytes.subarray(list.end)]);
}
