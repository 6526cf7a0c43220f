import type { AstroConfig, AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex, type PagefindServiceConfig } from 'pagefind';

/** The table of contents of an index, which names its other files. */
const ENTRY = 'pagefind-entry.json';

/** Long enough for any edition; Pagefind does not say so when its indexer dies. */
const PATIENCE = 120_000;

/** What the search page asks for in dev; everything else Pagefind writes is read as bytes. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/**
 * Gives the built pages their search index, and lets `astro dev` search the pages of the last build.
 * A site whose search does not work is not a built site: any trouble fails the build.
 */
export function pagefind(settings: PagefindServiceConfig = {}): AstroIntegration {
  let config: AstroConfig;
  return {
    name: 'pagefind',
    hooks: {
      'astro:config:done': (done) => void (config = done.config),
      'astro:build:done': async ({ dir, logger }) => {
        const begun = performance.now();
        const pages = await writeIndex(fileURLToPath(dir), settings);
        logger.info(`Indexed ${pages} pages in ${Math.round(performance.now() - begun)} ms`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const folder = fileURLToPath(new URL('pagefind/', config.outDir));
        if (!existsSync(folder)) logger.warn('Search has no index yet: run npm run build once.');
        const prefix = `${config.base.replace(/\/$/, '')}/pagefind/`;
        server.middlewares.use(async (request, response, next) => {
          const { pathname } = new URL(request.originalUrl ?? '/', 'http://localhost');
          if (!pathname.startsWith(prefix)) return next();
          // URL has resolved every `..`, and no name of Pagefind's needs decoding.
          const file = path.join(folder, pathname.slice(prefix.length));
          const type = CONTENT_TYPES[path.extname(file)] ?? 'application/octet-stream';
          try {
            const body = await readFile(file);
            response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache' }).end(body);
          } catch {
            response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not in the last build.\n');
          }
        });
      },
    },
  };
}

/** How many pages the index of a built site knows, by its own table of contents. */
export async function countIndexedPages(dist: string): Promise<number> {
  const entry = readEntry(await readFile(path.join(dist, 'pagefind', ENTRY)));
  return Object.values(entry.languages).reduce((sum, language) => sum + language.page_count, 0);
}

/** Writes `<dist>/pagefind/` and returns how many pages it knows. */
async function writeIndex(dist: string, settings: PagefindServiceConfig): Promise<number> {
  const folder = path.join(dist, 'pagefind');
  const files = await withAlarm(buildIndex(dist, settings)).finally(close);
  putFiltersInOrder(files);
  await rm(folder, { recursive: true, force: true });
  for (const [name, content] of files) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
  const pages = await countIndexedPages(dist);
  if (pages === 0) throw new Error('Pagefind indexed no page: is data-pagefind-body gone?');
  return pages;
}

/**
 * Has Pagefind read the pages one by one, in the order of their names: left to walk the folder itself it
 * numbers them as the file system happens to list them, which differs between machines.
 */
async function buildIndex(dist: string, settings: PagefindServiceConfig): Promise<Map<string, Buffer>> {
  const { index, errors } = await createIndex(settings);
  if (index === undefined) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  const names = await Array.fromAsync(glob('**/*.html', { cwd: dist }));
  for (const name of names.map((name) => name.replaceAll(path.sep, '/')).sort()) {
    const content = await readFile(path.join(dist, name), 'utf8');
    const added = await index.addHTMLFile({ sourcePath: name, content });
    if (added.errors.length > 0) throw new Error(`Pagefind on ${name}: ${added.errors.join('; ')}`);
  }
  const written = await index.getFiles();
  if (written.errors.length > 0) throw new Error(`Pagefind wrote no index: ${written.errors.join('; ')}`);
  return new Map(written.files.map((file) => [file.path, Buffer.from(file.content)]));
}

function withAlarm<T>(work: Promise<T>): Promise<T> {
  const alarm = Promise.withResolvers<never>();
  const timer = setTimeout(() => alarm.reject(new Error('Pagefind fell silent.')), PATIENCE);
  return Promise.race([work, alarm.promise]).finally(() => clearTimeout(timer));
}

interface Entry {
  languages: Record<string, { hash: string; page_count: number }>;
}

function readEntry(json: Buffer): Entry {
  return JSON.parse(json.toString());
}

/*
 * Pagefind 1.5 writes its filters, and the values of each, in the order of a hash table with a random seed, so
 * the same pages give other bytes, and other file names, at every build. Below they are put into alphabetical
 * order and named anew by what is in them. To be dropped with a Pagefind that sorts them itself.
 */

/** What every packed file begins with. */
const MARK = Buffer.from('pagefind_dcd');

function putFiltersInOrder(files: Map<string, Buffer>): void {
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
