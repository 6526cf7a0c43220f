import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { PROJECT } from '#commands/project.ts';
import { answer, type Answer } from '#client/search/rank/answer.ts';
import { createEngine, type Engine } from '#client/search/index/engine.ts';
import type { Facets } from '#client/search/rank/facets.ts';
import { normaliseQuery } from '#client/search/query/query-state.ts';
import { understand } from '#client/search/query/understand.ts';
import { readVocabulary, type Vocabulary } from '#client/search/index/vocabulary.ts';
import { createWordIndex } from '#client/search/index/word-index.ts';

/** The search of a built site, without a browser. */
export interface OpenSearch extends AsyncDisposable {
  readonly vocabulary: Vocabulary;
  readonly engine: Engine;
  ask(query: string, facets?: Facets, asTyped?: boolean): Promise<Answer>;
  close(): Promise<void>;
}

/** Opens the search of a built site, whose files are read from the disk: a connection may break under load, and a test with it. */
export async function openSearch(dist = path.join(PROJECT, 'dist')): Promise<OpenSearch> {
  const folder = path.join(dist, 'pagefind');
  const read = (name: string): Promise<string> => readFile(path.join(folder, name), 'utf8');
  const vocabulary = readVocabulary(JSON.parse(await read('vocabulary.json')), read);
  const unpack = async (name: string): Promise<string> =>
    gunzipSync(await readFile(path.join(folder, name))).toString();
  const engine = createEngine(createWordIndex(vocabulary.index, unpack), async (number) => {
    const { content, meta } = JSON.parse(
      await unpack(`fragment/${(await vocabulary.marks())[number]}.pf_fragment`),
    );
    return { content, title: meta.title ?? '', summary: meta.summary ?? '' };
  });
  const close = async (): Promise<void> => {};
  return {
    vocabulary,
    engine,
    ask: async (query, facets = {}, asTyped = false) =>
      answer(await understand(normaliseQuery(query), vocabulary, asTyped), facets, vocabulary, engine),
    close,
    [Symbol.asyncDispose]: close,
  };
}
