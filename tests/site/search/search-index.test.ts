import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { countIndexedPages } from '#build/search-index/index-files.ts';
import { readSite, textOf, pageAt, type Site } from '../site.ts';

const site = await readSite();

interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
}

/** What the index holds of each page. */
async function readFragments({ dist, files }: Site): Promise<Fragment[]> {
  const names = [...files].filter((name) => name.endsWith('.pf_fragment'));
  return Promise.all(
    names.map(async (name) => {
      const text = gunzipSync(await readFile(path.join(dist, name))).toString();
      return JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
    }),
  );
}

/** What only repeats what other pages have: the home page, the search, parts and orders of lists, pages of a year or kind. */
const NOT_FOUND_BY_SEARCH = /^\/$|^\/(search|404)|^\/timeline\/.+|\/by-|\/\d+\/$/;

/** Records, texts, chapters, and the pages about them. */
const listSearchable = (site: Site): string[] =>
  site.pages
    .filter(({ path, html }) => !NOT_FOUND_BY_SEARCH.test(path) && !/http-equiv="refresh"/.test(html))
    .map(({ path }) => path)
    .sort();

/** How two lists of pages differ, in words. */
function compareLists(indexed: readonly string[], wanted: readonly string[]): string[] {
  return [
    ...wanted.filter((path) => !indexed.includes(path)).map((path) => `${path} cannot be found`),
    ...indexed.filter((path) => !wanted.includes(path)).map((path) => `${path} should not be found`),
  ];
}

const fragments = await readFragments(site);
const pathOf = ({ url }: Pick<Fragment, 'url'>): string => url.replace(/#.*$/, '');
const indexed = [...new Set(fragments.map(pathOf))].sort();

it('The index holds every page that says something of its own, and no other', async () => {
  const wanted = listSearchable(site);
  expect(wanted.length).toBeGreaterThan(100);
  expect(compareLists(indexed, wanted)).toEqual([]);
  expect(await countIndexedPages(site.dist)).toBe(fragments.length);
});

it.each([
  ['a page left out', indexed.slice(1)],
  ['the page of a year', [...indexed, '/timeline/1999/']],
])('An index with %s is caught', (_, mutated) => {
  expect(compareLists(mutated, listSearchable(site))).not.toEqual([]);
});

it('The index names each place once, and every place that it names within a page is there', () => {
  const urls = fragments.map(({ url }) => url);
  expect(urls.filter((url, index) => urls.indexOf(url) !== index)).toEqual([]);
  const lost = fragments.filter(({ url }) => {
    const [path = '', id] = url.split('#');
    return id !== undefined && !pageAt(site, path).root.querySelector(`[id="${id}"]`);
  });
  expect(lost.map(({ url }) => url)).toEqual([]);
});

it('The index calls each page by its first heading, and says of what kind everything is', () => {
  const misnamed = fragments.filter(({ url, meta }) => {
    const heading = textOf(pageAt(site, pathOf({ url })).root.querySelector('h1'));
    const isWhole = !url.includes('#') && url !== '/figures/';
    return !meta['title'] || (isWhole && meta['title'] !== heading) || !meta['kind'];
  });
  expect(misnamed.map(({ url, meta }) => `${url} ${JSON.stringify(meta)}`)).toEqual([]);
});

it('The pages are published without what only the index reads', () => {
  expect(site.pages.filter(({ html }) => /<meta data-pagefind/.test(html)).map(({ path }) => path)).toEqual(
    [],
  );
});
