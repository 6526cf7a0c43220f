import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex, type PagefindServiceConfig } from 'pagefind';
import { withTimeout } from '#client/timeout.ts';
import type { BuiltPage } from '#build/html/page.ts';
import { betweenElements, splitAtElements } from '#build/html/split-at-elements.ts';
import { readPagefindIndex } from './index-files.ts';
import { readPageEntry } from './search-pages.ts';
import { formatOptionalDate, type Searchable, type SearchEntry } from './search-records.ts';
import { writeSearchFiles } from './search-vocabulary.ts';

/** How long to wait for an answer: when Pagefind's process dies, none comes, and no error. */
const TIMEOUT_MS = 120_000;

/** How many requests may be unanswered: enough that Pagefind is never idle, and few pages are in memory. */
const MAX_PENDING = 32;

/** Pagefind's stemming is English only. The search brings its own. */
const SETTINGS: PagefindServiceConfig = { forceLanguage: 'unknown' };

/** Parts of a page that are not indexed: words around a quote, field names, and how a value is known. */
const NOT_INDEXED =
  /<(figcaption|dt)\b[^>]*>[\s\S]*?<\/\1>|<(span|a) class="(?:context|quiet|label[^"]*)"[^>]*>[\s\S]*?<\/\2>/g;

/** The end of a block of text, another one following, whose text is no part of its sentence. */
const BLOCK_END = /<\/(?:dd|li|p|h[1-6]|blockquote|figure)>(?!(?:\s*<\/[a-z]+>)*\s*$)/g;

/** Stands between two blocks in the text that is kept for excerpts; it is no word. */
const BLOCK_MARK = ' · ';

const splitAtNotRead = splitAtElements('style', 'script');

/**
 * The parts of a page that Pagefind is given: its head, which has the marks, and its text. The frame that is the same
 * on every page would only be read over and over.
 */
function readIndexed(html: string): string {
  const read = betweenElements(splitAtNotRead(html)).join('');
  const [body, main, end] = [read.indexOf('<body'), read.indexOf('<main'), read.lastIndexOf('</main>')];
  if (body === -1 || main < body || end < main) return read;
  return `${read.slice(0, body)}<body>${read.slice(main, end)}</main></body></html>`;
}

/** A search index in the making. Dispose of it, also after an error: Pagefind's process ends then. */
export interface IndexBuilder extends AsyncDisposable {
  /**
   * Indexes a page, if it is the page of something that can be found, and returns it unchanged. Pagefind numbers pages
   * in the order in which they are added. Waits while many of them have not been answered yet.
   */
  addPage(page: BuiltPage): Promise<BuiltPage>;
  /** Writes the index to `<dist>/pagefind/`, in place of any that is there; returns how many pages it holds. */
  write(dist: string): Promise<number>;
}

/** Starts Pagefind. What goes wrong with a page is thrown by a later call, when Pagefind has answered. */
export async function createIndexBuilder(searchable: Searchable): Promise<IndexBuilder> {
  const { entries } = searchable;
  const pages: SearchEntry[] = [];
  const { index, errors } = await orTimeout(createIndex(SETTINGS));
  if (index === undefined) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  const paths = new Set(entries.filter(({ text }) => text === null).map((entry) => entry.path));
  const known = new Set(entries.map((entry) => entry.path));
  const pending = new Set<Promise<void>>();
  let failure: Error | undefined;

  /** Notes an answer to come. */
  const track = (what: string, answer: Promise<{ errors: string[] }>): void => {
    const settled = answer
      .then(({ errors }) => throwIfAny(errors, what))
      .catch((error: unknown) => void (failure ??= toError(error)))
      .finally(() => pending.delete(settled));
    pending.add(settled);
  };
  /** Waits until at most so many answers are still to come. */
  const settle = async (max: number): Promise<void> => {
    while (pending.size > max) await orTimeout(Promise.race(pending));
    if (failure !== undefined) throw failure;
  };

  return {
    async addPage(page) {
      if (paths.has(`/${page.file.replace(/index\.html$/, '')}`)) {
        const content = readIndexed(page.html)
          .replace(NOT_INDEXED, ' ')
          .replace(BLOCK_END, `$&${BLOCK_MARK}`);
        track(page.file, index.addHTMLFile({ sourcePath: page.file, content }));
        await settle(MAX_PENDING);
      } else {
        const entry = readPageEntry(page);
        if (entry !== null && !known.has(entry.path)) pages.push(entry);
      }
      return page;
    },
    async write(dist) {
      const all = [...entries, ...pages.sort((a, b) => (a.path < b.path ? -1 : 1))];
      for (const entry of all) {
        if (entry.text === null) continue;
        track(entry.path, index.addCustomRecord(toCustomRecord(entry, entry.text)));
        await settle(MAX_PENDING);
      }
      await settle(0);
      const { files, errors } = await orTimeout(index.getFiles());
      throwIfAny(errors, 'its own files');
      const made = readPagefindIndex(new Map(files.map((file) => [file.path, Buffer.from(file.content)])));
      if (made.texts.size === 0) throw new Error('Pagefind indexed no page: is data-pagefind-body gone?');
      await writeFiles(path.join(dist, 'pagefind'), writeSearchFiles(made, { ...searchable, entries: all }));
      return made.texts.size;
    },
    [Symbol.asyncDispose]: async () => void (await close()),
  };
}

const orTimeout = <T>(answer: Promise<T>): Promise<T> =>
  withTimeout(answer, TIMEOUT_MS, `Pagefind timed out: no answer within ${TIMEOUT_MS / 1000} s.`);

const toError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));

function throwIfAny(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index ${what}: ${errors.join('; ')}`);
}

/** What Pagefind is told of something without a page of its own: a passage of a source, or a figure. */
const toCustomRecord = ({ path: url, kind, title, date, sigla }: SearchEntry, text: string) => ({
  url,
  content: text,
  language: 'unknown',
  meta: {
    title,
    kind,
    date: formatOptionalDate(date),
    sigla,
  },
});

/** Writes the files of an index in place of those that are in the folder. */
async function writeFiles(folder: string, files: ReadonlyMap<string, Buffer>): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [name, content] of files) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
