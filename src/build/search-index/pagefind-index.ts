import { readFileSync } from 'node:fs';
import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex, type PagefindIndex, type PagefindServiceConfig } from 'pagefind';
import { ENTRY, readEntry } from './index-files.ts';
import { wordsOf, type Searchable, type SearchEntry } from './search-records.ts';
import { writeVocabulary } from './search-vocabulary.ts';

/** Long enough for any edition; Pagefind does not say so when its indexer dies. */
const TIMEOUT_MS = 120_000;

/** Files Pagefind brings for sites that use its own search pages; this one has its own. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\b/;

/**
 * What a reader sees and the index does not: words around a quote, which belong to other records, the names of
 * fields, and how a value is known.
 */
const NOT_INDEXED =
  /<(figcaption|dt)\b[^>]*>[\s\S]*?<\/\1>|<(span|a) class="(?:context|quiet|label[^"]*)"[^>]*>[\s\S]*?<\/\2>/g;
/** What only the index reads: the reader is spared its bytes. */
const STYLE = /<style>[\s\S]*?<\/style>/g;
const INDEX_ONLY = /<meta data-pagefind-[^>]*>\s*| data-pagefind-[a-z]+(?:="[^"]*")?/g;

/** How many pages the index of a built site knows, by its own table of contents. */
export async function countIndexedPages(dist: string): Promise<number> {
  const entry = readEntry(await readFile(path.join(dist, 'pagefind', ENTRY)));
  return Object.values(entry.languages).reduce((sum, language) => sum + language.page_count, 0);
}

/** Beside the index: what the search knows before it asks Pagefind. */
const VOCABULARY = 'vocabulary.json';

/** The indexer's own stemming is English only; the search brings its own, and the smaller program will do. */
const SETTINGS: PagefindServiceConfig = { forceLanguage: 'unknown' };

/**
 * Writes `<dist>/pagefind/` and returns how many pages it knows. The pages are then published without what
 * only the index reads.
 */
export async function writeIndex(dist: string, { entries, names }: Searchable): Promise<number> {
  const folder = path.join(dist, 'pagefind');
  const files = await withTimeout(buildIndex(dist, entries)).finally(close);
  files.set(VOCABULARY, Buffer.from(writeVocabulary(files, entries, names)));
  await rm(folder, { recursive: true, force: true });
  for (const [name, content] of files) {
    if (UNUSED.test(name)) continue;
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
async function buildIndex(dist: string, entries: readonly SearchEntry[]): Promise<Map<string, Buffer>> {
  const { index, errors } = await createIndex(SETTINGS);
  if (index === undefined) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  const names = await Array.fromAsync(glob('**/*.html', { cwd: dist }));
  const sorted = names.map((name) => name.replaceAll(path.sep, '/')).sort();
  const wanted = new Set(entries.filter(({ text }) => text === null).map((entry) => entry.path));
  // Sent in order without waiting for each answer; the indexer takes them in the order in which they come.
  const answers = sorted.map(async (name) => {
    const html = readFileSync(path.join(dist, name), 'utf8');
    const published = html.replace(INDEX_ONLY, '');
    if (wanted.has(`/${name.replace(/index\.html$/, '')}`)) {
      const added = await index.addHTMLFile({
        sourcePath: name,
        content: html.replace(STYLE, '').replace(NOT_INDEXED, ' '),
      });
      if (added.errors.length > 0) throw new Error(`Pagefind on ${name}: ${added.errors.join('; ')}`);
    }
    if (published !== html) await writeFile(path.join(dist, name), published);
  });
  await Promise.all([...answers, ...addEntries(index, entries)]);
  const written = await index.getFiles();
  if (written.errors.length > 0) throw new Error(`Pagefind wrote no index: ${written.errors.join('; ')}`);
  return new Map(written.files.map((file) => [file.path, Buffer.from(file.content)]));
}

/** Has Pagefind read what has no page of its own: each passage of a source, each figure. */
function addEntries(index: PagefindIndex, entries: readonly SearchEntry[]): Promise<void>[] {
  return entries.flatMap(({ path: url, kind, title, date, sigla, text }) => {
    if (text === null) return [];
    const record = {
      url,
      content: text,
      language: 'unknown',
      meta: { title, kind, date: wordsOf(date), sigla },
      filters: { kind: [kind], witness: sigla.split(' ') },
    };
    return index.addCustomRecord(record).then(({ errors }) => {
      if (errors.length > 0) throw new Error(`Pagefind on ${url}: ${errors.join('; ')}`);
    });
  });
}

function withTimeout<T>(work: Promise<T>): Promise<T> {
  const alarm = Promise.withResolvers<never>();
  const timer = setTimeout(() => alarm.reject(new Error('Pagefind fell silent.')), TIMEOUT_MS);
  return Promise.race([work, alarm.promise]).finally(() => clearTimeout(timer));
}
