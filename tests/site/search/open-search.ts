import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { PROJECT } from '#commands/project.ts';
import { answer, type Answer } from '#client/search/rank/answer.ts';
import { createEngine, type Engine, type Pagefind } from '#client/search/index/engine.ts';
import type { Facets } from '#client/search/rank/facets.ts';
import { normaliseQuery } from '#client/search/query/query-state.ts';
import { understand } from '#client/search/query/understand.ts';
import { readVocabulary, type Vocabulary } from '#client/search/index/vocabulary.ts';

/** The search of a built site, without a browser. */
export interface OpenSearch extends AsyncDisposable {
  readonly vocabulary: Vocabulary;
  readonly engine: Engine;
  ask(query: string, facets?: Facets, asTyped?: boolean): Promise<Answer>;
  close(): Promise<void>;
}

/** The host from which Pagefind has its files here; no name server knows it. */
const HOST = 'http://search.invalid';

/** The folders of Pagefind's files, by the paths under which they are fetched. */
const folders = new Map<string, string>();

const fetchOutside = globalThis.fetch;

/** Reads the files of an open search from the disk: a connection may break under load, and a test with it. */
globalThis.fetch = async (input, options) => {
  const address = String(input instanceof Request ? input.url : input);
  if (!address.startsWith(HOST)) return fetchOutside(input, options);
  const { pathname } = new URL(address);
  const [base = '', folder = ''] = [...folders].find(([path]) => pathname.startsWith(path)) ?? [];
  return readFile(path.join(folder, pathname.slice(base.length))).then(
    (body) => new Response(body),
    () => new Response(null, { status: 404 }),
  );
};

/** Pagefind runs in Node as in a browser, as long as its files seem to come over HTTP. */
export async function openSearch(dist = path.join(PROJECT, 'dist')): Promise<OpenSearch> {
  const folder = path.join(dist, 'pagefind');
  const base = `/${randomUUID()}/`;
  folders.set(base, folder);
  const close = async (): Promise<void> => void folders.delete(base);
  // A copy of its own for each index: Pagefind's script keeps one index for all who import it.
  const script = `${pathToFileURL(path.join(folder, 'pagefind.js')).href}?${base}`;
  const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind;
  await pagefind.options({ basePath: `${HOST}${base}`, noWorker: true, metaCacheTag: 'test' });
  await pagefind.init();
  const read = (name: string): Promise<string> => readFile(path.join(folder, name), 'utf8');
  const vocabulary = readVocabulary(JSON.parse(await read('vocabulary.json')), read);
  const engine = createEngine(pagefind, await vocabulary.byMark());
  return {
    vocabulary,
    engine,
    ask: async (query, facets = {}, asTyped = false) =>
      answer(await understand(normaliseQuery(query), vocabulary, asTyped), facets, vocabulary, engine),
    close,
    [Symbol.asyncDispose]: close,
  };
}
