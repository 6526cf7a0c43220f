import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCopy, copyProject, removeCopy } from '../setup/project-copy.ts';
import { links, subPath } from '../site/rules/link-rules.ts';
import { findFaults } from '../site/rules/page-rules.ts';
import { parsePage, readSite, type Site } from '../site/site.ts';

describe('Published under a sub-path', () => {
  let folder = '';
  let site: Site;

  beforeAll(async () => {
    folder = await copyProject();
    const env = { BASE: '/record/', SITE: 'https://sub.example.org' };
    const { code, output, dist } = await buildCopy(folder, env);
    expect(code, output).toBe(0);
    site = await readSite(dist, '/record/');
  }, 120_000);
  afterAll(() => removeCopy(folder));

  it('every link, font and quotation still leads somewhere', () => {
    expect(findFaults(site, links)).toEqual([]);
    expect(findFaults(site, subPath)).toEqual([]);
  });

  it.each(Object.entries(subPath.mutations))('a page with %s is caught', (_, mutate) => {
    const mutated = site.pages.map((page) => parsePage(page.path, mutate(page.html, page)));
    expect(findFaults({ ...site, pages: mutated }, subPath)).not.toEqual([]);
  });

  it('the data names its addresses in full', () => {
    const { edition } = site;
    const urls = [...edition.events, ...edition.agreements, ...edition.people, ...edition.sources].map(
      ({ url }) => url,
    );
    expect(urls.filter((url) => !url.startsWith('/record/'))).toEqual([]);
    expect(
      Object.entries(edition.moved)
        .flat()
        .every((path) => path.startsWith('/record/')),
    ).toBe(true);
  });
});
