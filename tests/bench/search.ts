import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { PROJECT } from '#commands/project.ts';
import { launchBrowser, unpackBrowser } from '../browser/setup/browser.ts';
import type { Answer } from '#client/search/rank/answer.ts';
import type { Result } from '#client/search/rank/score-record.ts';
import { findShortfall, readOwnQueries, readSampleQueries } from '../site/search/expectations.ts';
import { openSearch } from '../site/search/open-search.ts';
import { readSite } from '../site/site.ts';
import { serveCompressed } from './compressing-server.ts';
import { writeLargeSite } from './large-index.ts';
import { median, typeWarm, visitCold, type Typing } from './measure-search.ts';
import { createMiniSearch, writeMiniSearchSite, writePagefindSite, type Document } from './rival-searches.ts';

/**
 * `npm run bench:search`, after a build: hits, bytes, requests and times of our search beside Pagefind as it
 * comes and MiniSearch over the same records, on the slow line of the speed brief and without, in turn.
 */
const ROUNDS = 5;
const QUERY = 'embassy Moscow';
const MADE_UP = 5000;

await unpackBrowser();
const folder = await mkdtemp(path.join(tmpdir(), 'bench-search-'));
try {
  const documents = await readDocuments();
  const at = (name: string): string => path.join(folder, name);
  await cp(path.join(PROJECT, 'dist'), at('ours'), { recursive: true });
  await writePagefindSite(at('pagefind'), documents);
  await writeMiniSearchSite(at('minisearch'), documents);
  await compareHits(documents, at('pagefind'));
  await compareSpeed([
    ['ours', at('ours'), 'search/'],
    ['Pagefind as it comes', at('pagefind'), ''],
    ['MiniSearch', at('minisearch'), ''],
  ]);
  await writeLargeSite(at('large'), MADE_UP, documents);
  await writePagefindSite(at('large-pagefind'), await readDocuments(at('large')));
  console.log(`\nWith ${MADE_UP} made-up records:`);
  await compareSpeed(
    [
      ['ours', at('large'), 'search/'],
      ['Pagefind as it comes', at('large-pagefind'), ''],
    ],
    'embassy',
    3,
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** What the index holds of each result. */
async function readDocuments(dist = path.join(PROJECT, 'dist')): Promise<Document[]> {
  const fragments = path.join(dist, 'pagefind', 'fragment');
  const names = (await readdir(fragments)).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = gunzipSync(await readFile(path.join(fragments, name))).toString();
      const { url, content, meta } = JSON.parse(text.slice(text.indexOf('{')));
      return { id: url, title: meta.title, text: content };
    }),
  );
}

/** What another search answered, as ours would say it: of each result only the path is known. */
function answerOf(paths: readonly string[]): Answer {
  const results = paths.map((found): Result => {
    const record = { kind: 'source', path: found, title: '', dateWords: '', flag: '' } as const;
    return {
      record: { ...record, number: 0, titleLength: 0, ranges: [], years: [], sigla: [], names: [] },
      near: null,
      score: 0,
    };
  });
  const nothing = {
    rank: null,
    order: null,
    asksForList: false,
    isTooCommon: false,
    verbatim: null,
    correctedQuery: null,
  };
  const asked = { ...nothing, typed: '', isEmpty: false, terms: [], dates: [] };
  return {
    asked: { ...asked, typeHints: new Set(), otherTitles: new Map() },
    results,
    unfiltered: results,
    hits: new Map(),
  };
}

/** Hits in the first three by sort. */
async function compareHits(documents: readonly Document[], pagefindFolder: string): Promise<void> {
  const site = await readSite();
  const search = await openSearch();
  const mini = createMiniSearch(documents);
  const served = await serveCompressed(pagefindFolder);
  const script = pathToFileURL(path.join(pagefindFolder, 'pagefind', 'pagefind.js')).href;
  const pagefind = await import(script);
  await pagefind.options({ basePath: `${served.address}pagefind/`, noWorker: true });
  const engines: [string, (query: string) => Promise<Answer>][] = [
    ['ours', (query) => search.ask(query)],
    [
      'Pagefind',
      async (query) => {
        const { results } = await pagefind.search(query);
        const pages = await Promise.all(
          results.slice(0, 3).map((result: { data(): Promise<{ url: string }> }) => result.data()),
        );
        return answerOf(
          pages.map(({ url }) =>
            url.replace(
              /^.*?(?=\/(?:events|agreements|people|places|organizations|sources|figures|chapters)\/)/,
              '',
            ),
          ),
        );
      },
    ],
    [
      'MiniSearch',
      async (query) =>
        answerOf(
          mini
            .search(query)
            .slice(0, 3)
            .map(({ id }) => id),
        ),
    ],
  ];
  for (const [title, queries] of [
    ['the sample', readSampleQueries(site.edition)],
    ['our own queries', readOwnQueries()],
  ] as const) {
    console.log(`\nHits in the first three, ${title} (N = ${queries.length}):`);
    for (const [name, ask] of engines) {
      const sorts = new Map<string, [number, number]>();
      for (const expectation of queries) {
        const count = sorts.get(expectation.sort) ?? [0, 0];
        const isHit = findShortfall(expectation, await ask(expectation.query)) === null;
        sorts.set(expectation.sort, [count[0] + Number(isHit), count[1] + 1]);
      }
      const all = [...sorts.values()].reduce(([hits, of], [hit, one]) => [hits + hit, of + one], [0, 0]);
      const bySort = [...sorts].map(([sort, [hits, of]]) => `${sort} ${hits}/${of}`).join('  ');
      console.log(`  ${name.padEnd(11)} ${bySort}  all ${all[0]}/${all[1]}`);
    }
  }
  await search.close();
  served.close();
}

/** Each site visited in turn, so that a busy moment of the machine falls on all. */
async function compareSpeed(
  sites: readonly (readonly [string, string, string])[],
  query = QUERY,
  rounds = ROUNDS,
): Promise<void> {
  const browser = await launchBrowser();
  for (const isSlow of [true, false]) {
    console.log(
      `\n“${query}”, ${isSlow ? 'slow line (150 ms, 1.6 Mbit/s)' : 'no line to speak of'}, medians of ${rounds}:`,
    );
    const served = await Promise.all(sites.map(([, dist]) => serveCompressed(dist)));
    const rows = sites.map(([name]) => ({
      name,
      visits: [] as Awaited<ReturnType<typeof visitCold>>[],
      typing: [] as Typing[],
    }));
    for (let round = 0; round < rounds; round += 1)
      for (const [index, [, , page]] of sites.entries()) {
        const server = served[index];
        if (!server) continue;
        rows[index]?.visits.push(
          await visitCold(browser, server, `${page}?q=${encodeURIComponent(query)}`, isSlow),
        );
        rows[index]?.typing.push(await typeWarm(browser, server.address + page, query, isSlow));
      }
    for (const { name, visits, typing } of rows) {
      const of = (key: keyof (typeof visits)[number]) =>
        Math.round(median(visits.map((visit) => visit[key])));
      const warm = (key: keyof Typing) => median(typing.map((one) => one[key])).toFixed(1);
      console.log(
        `  ${name.padEnd(21)} first results ${of('firstResults')} ms, ${(of('bytesToFirst') / 1000).toFixed(1)} kB, ${of('requestsToFirst')} requests;` +
          ` settled ${of('settled')} ms, ${(of('bytes') / 1000).toFixed(1)} kB, ${of('requests')} requests;` +
          ` from the last letter ${warm('typedFirst')} ms, settled ${warm('typedSettled')} ms; next query ${warm('next')} ms`,
      );
    }
    served.forEach((one) => one.close());
  }
  await browser.close();
}
