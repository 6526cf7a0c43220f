import { mkdtemp, readdir, readFile, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createIndexBuilder } from '#build/search-index/index-builder.ts';
import type { SearchEntry } from '#build/search-index/search-records.ts';

const entry = (path: string, text: string | null): SearchEntry => ({
  path,
  kind: text === null ? 'opening' : 'figure',
  title: `Title of ${path}`,
  otherTitles: [],
  date: null,
  years: [],
  sigla: 'A B',
  names: '',
  flag: '',
  text,
});

const NO_WORDS = { stopWords: [], typeHints: [], synonyms: [], rewrites: [], translations: {} };

const page = (name: string, body: string) => ({
  file: `${name}/index.html`,
  html: `<html><head><style>a{}</style></head><body data-pagefind-body>${body}</body></html>`,
});

async function createFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'index-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Record<string, string>;
}

/** What an index holds of each result, by address. */
async function readFragments(folder: string): Promise<Map<string, Fragment>> {
  const fragments = path.join(folder, 'pagefind', 'fragment');
  const found = (await readdir(fragments)).map(async (name): Promise<[string, Fragment]> => {
    const fragment: Fragment = JSON.parse(gunzipSync(await readFile(path.join(fragments, name))).toString());
    return [fragment.url, fragment];
  });
  return new Map(await Promise.all(found));
}

describe('A search index', () => {
  test('holds the pages of things that can be found, and things without a page; no other page', async () => {
    const folder = await createFolder();
    await using index = await createIndexBuilder({
      entries: [entry('/a/', null), entry('/b/#c', 'Words of c.')],
      names: [],
      offices: [],
      lexicon: NO_WORDS,
    });
    const a = page('a', '<h1>Words of a.</h1><ul><li>One</li><li>Two</li></ul>');
    expect(await index.addPage(a)).toBe(a);
    await index.addPage(page('about', '<h1>Words about it.</h1>'));
    expect(await index.write(folder)).toBe(2);

    const fragments = await readFragments(folder);
    expect([...fragments.keys()].sort()).toEqual(['/a/', '/b/#c']);
    expect(fragments.get('/a/')?.content).toBe('Words of a. · One. · Two.');
    expect(fragments.get('/b/#c')).toMatchObject({
      content: 'Words of c.',
      meta: { title: 'Title of /b/#c', kind: 'figure', sigla: 'A B' },
    });
  });

  test('leaves out words around a quote, field names and labels', async () => {
    const folder = await createFolder();
    await using index = await createIndexBuilder({
      entries: [entry('/a/', null)],
      names: [],
      offices: [],
      lexicon: NO_WORDS,
    });
    const body =
      '<dl><dt>Field</dt><dd>Value <span class="label inferred">inferred</span></dd></dl>' +
      '<blockquote><span class="context">Before</span> quoted</blockquote><figcaption>Caption</figcaption>';
    await index.addPage(page('a', body));
    await index.write(folder);
    const { content = '' } = (await readFragments(folder)).get('/a/') ?? {};
    expect(content).toContain('Value');
    expect(content).toContain('quoted');
    expect(content).not.toMatch(/Field|inferred|Before|Caption/);
  });

  test('takes the place of an older one, and holds nothing of Pagefind’s that the search does not fetch', async () => {
    const folder = await createFolder();
    await mkdir(path.join(folder, 'pagefind'));
    await writeFile(path.join(folder, 'pagefind', 'old.txt'), 'old');
    await using index = await createIndexBuilder({
      entries: [entry('/a/', null)],
      names: [],
      offices: [],
      lexicon: NO_WORDS,
    });
    await index.addPage(page('a', 'Words.'));
    await index.write(folder);
    const names = await readdir(path.join(folder, 'pagefind'));
    expect(names.sort()).toEqual(['fragment', 'index', 'pagefind-entry.json', 'vocabulary.json']);
  });

  test('is refused when something that can be found was never added', async () => {
    const folder = await createFolder();
    await using index = await createIndexBuilder({
      entries: [entry('/a/', null), entry('/b/', null)],
      names: [],
      offices: [],
      lexicon: NO_WORDS,
    });
    await index.addPage(page('a', 'Words.'));
    await expect(index.write(folder)).rejects.toThrow('Pagefind did not index 1 of 2 records.');
  });

  test('of many pages is the same each time, to the names of its files', async () => {
    const names = Array.from({ length: 100 }, (_, number) => `p${number}`);
    const entries = names.map((name) => entry(`/${name}/`, null));
    const write = async (): Promise<string[]> => {
      const folder = await createFolder();
      await using index = await createIndexBuilder({ entries, names: [], offices: [], lexicon: NO_WORDS });
      for (const name of names) await index.addPage(page(name, `Words of ${name}.`));
      await index.write(folder);
      return (await readdir(path.join(folder, 'pagefind'))).sort();
    };
    expect(await write()).toEqual(await write());
  });
});
