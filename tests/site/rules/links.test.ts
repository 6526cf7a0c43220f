import { expect, it } from 'vitest';
import { findUnreached, links, outside } from './link-rules.ts';
import { testPageRules } from './page-rules.ts';
import { readSite } from '../site.ts';

const site = await readSite();

testPageRules(site, [links, outside]);

it('From the home page every page can be reached', () => {
  expect(findUnreached(site)).toEqual(['/404.html']);
});
