import type { AstroIntegration } from 'astro';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import config from '../../../../astro.config.mjs';
import { countIndexedPages } from '#build/search-index/index-files.ts';
import { listSearchable } from '#build/search-index/search-records.ts';
import { cacheEdition } from '#edition/build/edition-cache.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';

/** Every HTML file read and written since `calls` was emptied, in order. Nothing else about files is changed. */
const calls = vi.hoisted(() => ({ reads: [] as string[], writes: [] as string[] }));

/** Functions of a file-system module that note the HTML files they are called with. */
const counted = vi.hoisted(() => (module: Record<string, unknown>) => {
  const noteCalls = (name: string, log: string[]): Record<string, unknown> => {
    const original = module[name] as (file: unknown, ...more: unknown[]) => unknown;
    return {
      [name]: (file: unknown, ...more: unknown[]) => {
        if (String(file).endsWith('.html')) log.push(String(file));
        return original(file, ...more);
      },
    };
  };
  const readers = ['readFile', 'readFileSync', 'open', 'openSync', 'createReadStream'];
  const writers = ['writeFile', 'writeFileSync', 'appendFile', 'appendFileSync', 'createWriteStream'];
  return Object.assign(
    { ...module },
    ...readers.filter((name) => name in module).map((name) => noteCalls(name, calls.reads)),
    ...writers.filter((name) => name in module).map((name) => noteCalls(name, calls.writes)),
  ) as Record<string, unknown>;
});
vi.mock('node:fs/promises', async (original) => counted(await original()));
vi.mock('node:fs', async (original) => counted(await original()));

const PAGE = `<!doctype html><html><head><meta charset="utf-8"><style>a{}</style>
<meta data-pagefind-meta="kind[content]" content="x"><style>b{}</style></head>
<body><main data-pagefind-body>Some words.</main></body></html>`;

let dist = '';
let files: string[] = [];

/** Runs what the project's integrations do once Astro has written its pages, as Astro runs it. */
async function finishBuild(): Promise<void> {
  const dir = pathToFileURL(`${dist}/`);
  const logger = { info: () => {}, warn: () => {} };
  const cacheDir = new URL('cache/', dir);
  const settings = { root: dir, base: '/', outDir: dir, cacheDir, build: { assets: '_assets' } };
  const integrations: AstroIntegration[] = (config.integrations ?? []).flat().filter((one) => !!one);
  for (const { hooks } of integrations) {
    if (!hooks['astro:build:done']) continue;
    await hooks['astro:config:done']?.({ config: settings, logger } as never);
    await hooks['astro:build:done']({ dir, logger } as never);
  }
}

beforeAll(async () => {
  const edition = cacheEdition(smallEdition().load());
  dist = await mkdtemp(path.join(tmpdir(), 'built-site-'));
  const own = listSearchable(edition).entries.filter(({ text }) => text === null);
  files = [...own.map((entry) => `${entry.path.slice(1)}index.html`), '404.html'].map((name) =>
    path.join(dist, name),
  );
  for (const file of files) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, PAGE);
  }
  await writeFile(
    path.join(dist, 'favicon.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
  );
  calls.reads.length = calls.writes.length = 0;
  await finishBuild();
});
afterAll(() => rm(dist, { recursive: true, force: true }));

test('Of all integrations, one reads each page of the built site, once, and writes it once', () => {
  expect(files.length).toBeGreaterThan(5);
  expect(calls.reads.toSorted()).toEqual(files.toSorted());
  expect(calls.writes.toSorted()).toEqual(files.toSorted());
});

test('Pages are read in the order of their paths, each written before the next is read', () => {
  expect(calls.reads).toHaveLength(files.length);
  const names = calls.reads.map((file) => path.relative(dist, file).replaceAll(path.sep, '/'));
  expect(names).toEqual(names.toSorted());
  expect(calls.writes).toEqual(calls.reads);
});

test('Every page has one style element, its policy, and nothing that only the indexer reads', async () => {
  for (const file of files) {
    const html = await readFile(file, 'utf8');
    expect(html).toContain('<style>a{}b{}</style></head>');
    expect(html).toContain('<meta charset="utf-8"><meta http-equiv="content-security-policy"');
    expect(html).not.toContain('data-pagefind');
  }
});

test('All that can be found is in the index', async () => {
  const edition = smallEdition().load();
  expect(await countIndexedPages(dist)).toBe(listSearchable(edition).entries.length);
});
