import { describe, expect, it } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { loadEdition } from '#edition.ts';
import { fillReportAddress } from '#exports/report-address.ts';
import { readSite, textOf, withoutBase } from '../site.ts';

const site = await readSite();
const { title } = loadEdition(PROJECT);

describe('The foot of every page', () => {
  it('names who edits it, the licence and the version', () => {
    const wanted = [title.editors, title.licence?.name ?? '', `Version ${title.version}`];
    const silent = site.pages.filter(({ root }) => {
      const foot = textOf(root.querySelector('footer.colophon'));
      return root.querySelector('footer') && wanted.some((words) => !foot.includes(words));
    });
    expect(silent.map(({ path }) => path)).toEqual([]);
    expect(site.pages.filter(({ root }) => root.querySelector('footer.colophon')).length).toBeGreaterThan(
      100,
    );
  });

  it('leads to where an error of that page is reported', () => {
    const lost = site.pages.flatMap(({ path, root }) => {
      const links = root.querySelectorAll('footer.colophon a').filter((link) => /Report/.test(link.text));
      if (!root.querySelector('footer.colophon')) return [];
      const [href = ''] = links.map((link) => link.getAttribute('href') ?? '');
      const canonical = root.querySelector('link[rel="canonical"]')?.getAttribute('href');
      const report =
        canonical && fillReportAddress(title.errors, { address: canonical, version: title.version });
      return report === null || canonical === undefined
        ? withoutBase(site, href) === '/about/#errors' || report === undefined
          ? []
          : [path]
        : href === report
          ? []
          : [path];
    });
    expect(lost).toEqual([]);
  });
});

describe('The page about the edition', () => {
  const about = site.pages.find(({ path }) => path === '/about/');

  it('says where to report errors, or how the publisher sets an address', () => {
    const text = textOf(about?.root.querySelector('main') ?? null);
    expect(text).toContain(title.errors.to);
    expect(text.includes('content/edition.yaml')).toBe(title.errors.address === undefined);
    expect(about?.root.querySelector('[id="errors"]')).not.toBeNull();
  });
});
