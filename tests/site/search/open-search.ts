import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { PROJECT } from '#commands/project.ts';
import { serveFolder, type ServedFolder } from '#commands/serve.ts';
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

/** Pagefind runs in Node as in a browser, as long as its files come over HTTP. */
export async function openSearch(dist = path.join(PROJECT, 'dist')): Promise<OpenSearch> {
  const served: ServedFolder = await serveFolder(dist);
  const folder = path.join(dist, 'pagefind');
  // A copy of its own for each index: Pagefind's script keeps one index for all who import it.
  const script = `${pathToFileURL(path.join(folder, 'pagefind.js')).href}?${served.port}`;
  const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind;
  await pagefind.options({ basePath: `${served.address}pagefind/`, noWorker: true, metaCacheTag: 'test' });
  await pagefind.init();
  const read = (name: string): Promise<string> => readFile(path.join(folder, name), 'utf8');
  const vocabulary = readVocabulary(JSON.parse(await read('vocabulary.json')), read);
  const engine = createEngine(pagefind, await vocabulary.byMark());
  return {
    vocabulary,
    engine,
    ask: async (query, facets = {}, asTyped = false) =>
      answer(await understand(normaliseQuery(query), vocabulary, asTyped), facets, vocabulary, engine),
    close: served.close,
    [Symbol.asyncDispose]: served.close,
  };
}
