import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { isMoved, isPart, readSite, withoutBase } from '../site.ts';

const site = await readSite();
const read = (file: string) => readFile(path.join(site.dist, file), 'utf8');

describe('The sitemap', () => {
  it('has every lasting page once, and nothing else', async () => {
    const document = XmlDocument.fromString(await read('sitemap.xml'));
    const namespaces = { s: 'http://www.sitemaps.org/schemas/sitemap/0.9' };
    const paths = document.find('//s:loc', namespaces).map(({ content }) => withoutBase(site, content));
    const pages = site.pages.filter((page) => !isMoved(page) && !isPart(page) && page.path !== '/404.html');
    expect(paths.toSorted()).toEqual(pages.map((page) => page.path).toSorted());
  });

  it('is named by robots.txt, with its full address', async () => {
    const [, address = ''] = /^Sitemap: (\S+)$/m.exec(await read('robots.txt')) ?? [];
    expect(address).toMatch(/^https?:\/\//);
    expect(withoutBase(site, address)).toBe('/sitemap.xml');
  });
});

describe('The guide for programs that read', () => {
  it('leads only to files and pages that are there', async () => {
    const links = Array.from(
      (await read('llms.txt')).matchAll(/\]\(([^)]*)\)/g),
      ([, address = '']) => address,
    );
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter((address) => !site.files.has(withoutBase(site, address)))).toEqual([]);
  });
});
