import { expect, it } from 'vitest';
import { links, outside } from './link-rules.ts';
import { testPageRules } from './page-rules.ts';
import { isMoved, readSite } from '../site.ts';

const site = await readSite();

testPageRules(site, [links, outside]);

it('From the home page every page can be reached', () => {
  const { base, pages } = site;
  const reached = new Set(['/']);
  for (const path of reached) {
    const page = pages.find((page) => page.path === path);
    for (const link of page?.root.querySelectorAll('a[href]') ?? []) {
      const { pathname } = new URL(link.getAttribute('href') ?? '', `http://own${base.slice(0, -1)}${path}`);
      if (pathname.startsWith(base)) reached.add(pathname.slice(base.length - 1));
    }
  }
  const unreached = pages.filter((page) => !isMoved(page) && !reached.has(page.path)).map(({ path }) => path);
  expect(unreached).toEqual(['/404.html']);
});
