import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { listSearchable } from '#build/search-index/search-records.ts';
import type { PagefindIndex } from '#build/search-index/index-files.ts';
import { writeSearchFiles } from '#build/search-index/search-vocabulary.ts';
import { answer, type Answer } from '#client/search/rank/answer.ts';
import type { Facets } from '#client/search/rank/facets.ts';
import { normaliseQuery } from '#client/search/query/query-state.ts';
import { understand } from '#client/search/query/understand.ts';
import { readVocabulary } from '#client/search/index/vocabulary.ts';
import { suggest } from '#client/search/ui/suggest.ts';
import { PROJECT } from '#commands/project.ts';
import { loadEdition } from '#edition.ts';
import { takeEach } from '../../setup/release.ts';
import { readSite } from '../site.ts';
import { readOwnQueries, readSampleQueries, readSecondSample } from './expectations.ts';
import { openSearch } from './open-search.ts';

/* A large edition has its titles in files. The answers must be those that the same edition gives when it has them at once. */

const search = await openSearch();
afterAll(() => search.close());
const folder = path.join(PROJECT, 'dist', 'pagefind');

/** What Pagefind had made of the built site, as far as the files of the search still tell. */
async function readIndex(): Promise<PagefindIndex> {
  const unpack = async (name: string): Promise<string> =>
    gunzipSync(await readFile(path.join(folder, name))).toString();
  const marks = await search.vocabulary.marks();
  const texts = marks.map(
    async (mark) => [mark, JSON.parse(await unpack(`fragment/${mark}.pf_fragment`))] as const,
  );
  const parts = await Promise.all(search.vocabulary.index.map(([, name]) => unpack(name)));
  const words = parts
    .join('\n')
    .split('\n')
    .map((line) => line.slice(0, line.indexOf(' ')));
  const entry = JSON.parse(await readFile(path.join(folder, 'pagefind-entry.json'), 'utf8'));
  return {
    entry,
    texts: new Map(await Promise.all(texts)),
    words: words.map((word) => ({ word, pages: [] })),
  };
}

const searchable = listSearchable(loadEdition(PROJECT));
const nothing = { otherTitles: [], date: null, years: [], sigla: '', names: '', flag: '', text: '' };
const pages = search.vocabulary.records
  .filter(({ kind }) => kind === 'page')
  .map(({ path, kind, title, flag }) => ({ ...nothing, path, kind, title, flag }));
const files = writeSearchFiles(
  await readIndex(),
  { ...searchable, entries: [...searchable.entries, ...pages] },
  0,
);
const fetched: string[] = [];
const read = async (name: string): Promise<string> => {
  fetched.push(name);
  return (files.get(name) ?? Buffer.of()).toString();
};
const vocabulary = readVocabulary(JSON.parse(await read('vocabulary.json')), read);

const ask = (query: string, facets = {}): Promise<Answer> =>
  understand(normaliseQuery(query), vocabulary).then((asked) =>
    answer(asked, facets, vocabulary, search.engine),
  );

/** What an answer says, as far as it does not depend on what is fetched when. */
const told = ({ results, unfiltered }: Answer) => ({
  results: results.map(({ record, near, score }) => [record.number, near, Math.round(score * 1e6)]),
  all: unfiltered.length,
});

const queries = [
  ...readOwnQueries(),
  ...readSampleQueries((await readSite()).edition),
  ...readSecondSample(),
].map(({ query }) => query);

describe('An edition whose titles are in files', () => {
  it('has none in its vocabulary, and no name of a text', () => {
    const text = files.get('vocabulary.json')?.toString() ?? '';
    expect(text).not.toContain('/events/');
    expect(JSON.parse(text).marks).toHaveProperty('file');
    expect(vocabulary.records).toHaveLength(search.vocabulary.records.length);
  });

  it('answers every query as it would with its titles at hand', async () => {
    expect(queries.length).toBeGreaterThan(150);
    for (const query of takeEach(3, queries))
      expect(told(await ask(query)), query).toEqual(told(await search.ask(query)));
  });

  it('counts, narrows and orders exactly', async () => {
    for (const facets of [
      {},
      { kind: ['visit'] },
      { year: ['1990s'] },
      { kind: ['agreement', 'figure'], witness: ['A'] },
    ] satisfies Facets[])
      expect(told(await ask('', facets))).toEqual(told(await search.ask('', facets)));
  });

  it('describes the first page of results, and fetches no more titles than it needs', async () => {
    const { results } = await ask('visit');
    const first = results.slice(0, vocabulary.titles.pageSize).map(({ record }) => record);
    const same = (await search.ask('visit')).results.slice(0, first.length).map(({ record }) => record);
    expect(first.map(({ path, title, dateWords }) => [path, title, dateWords])).toEqual(
      same.map(({ path, title, dateWords }) => [path, title, dateWords]),
    );
    expect(first.every(({ path }) => path !== '')).toBe(true);
    expect(fetched.length).toBe(new Set(fetched).size);
  });

  it.each(['embas', 'treaty of fr', 'rakh', '25.05.1993'])('suggests the same for “%s”', async (typed) => {
    expect(await suggest(typed, vocabulary)).toEqual(await suggest(typed, search.vocabulary));
  });

  it('knows what the text of each record is called', async () => {
    expect(await vocabulary.marks()).toEqual(await search.vocabulary.marks());
  });

  it('asks again for a file that did not come', async () => {
    let isDown = true;
    const flaky = readVocabulary(JSON.parse(await read('vocabulary.json')), (name) =>
      isDown ? Promise.reject(new Error('down')) : read(name),
    );
    await expect(flaky.marks()).rejects.toThrow('down');
    await expect(flaky.titles.find('treaty')).rejects.toThrow('down');
    isDown = false;
    expect(await flaky.marks()).toEqual(await vocabulary.marks());
    expect(await flaky.titles.find('treaty')).toEqual(await vocabulary.titles.find('treaty'));
  });
});
