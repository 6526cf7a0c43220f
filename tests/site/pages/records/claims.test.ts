import { describe, expect, test } from 'vitest';
import { readSite, parsePage, withoutBase, type Page } from '../../site.ts';

const site = await readSite();
const { events, agreements, figures } = site.edition;
const claims = [...events, ...agreements, ...figures].flatMap((record) => record.claims);

/** The claims whose anchor their page lacks, or has more than once. */
function findLost(pages: readonly Page[], list = claims): string[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return list.flatMap(({ url }) => {
    const [path = '', id] = withoutBase(site, url).split('#');
    return byPath.get(path)?.root.querySelectorAll(`[id="${id}"]`).length === 1 ? [] : url;
  });
}

describe('a claim', () => {
  test('has its anchor on the page of its record, once', () => {
    expect(claims.length).toBeGreaterThan(400);
    expect(findLost(site.pages)).toEqual([]);
  });

  test('that is lost, or stands twice, is found', () => {
    const page = site.pages.find(({ html }) => html.includes('id="date"'));
    if (!page) throw new Error('No page has a date.');
    const mutate = (others: string) =>
      site.pages.map((one) =>
        one === page ? parsePage(page.path, page.html.replace('id="date"', others)) : one,
      );
    expect(findLost(mutate('id="dates"'))).toHaveLength(1);
    expect(findLost(mutate('id="date"><i id="date"></i'))).toHaveLength(1);
  });

  test('stands where its value does', () => {
    const [event] = events;
    const page = site.pages.find(({ path }) => path === withoutBase(site, event?.url ?? ''));
    for (const { id, value, field } of event?.claims ?? []) {
      if (field === 'elsewhere' || field === 'says') continue;
      const words = page?.root.querySelector(`[id="${id}"]`)?.textContent.replace(/\s+/g, ' ') ?? '';
      expect(words).toContain(value.split(',')[0]);
    }
  });

  test('names quotes that the record has, and rivals that its page has', () => {
    for (const record of [...events, ...agreements]) {
      const keys = new Set(record.evidence.map(({ quote }) => quote));
      const page = site.pages.find(({ path }) => path === withoutBase(site, record.url));
      for (const { quotes, rivals = [] } of record.claims) {
        expect(quotes.filter((key) => !keys.has(key))).toEqual([]);
        expect(rivals.filter(({ id }) => !page?.root.querySelector(`[id="${id}"]`))).toEqual([]);
      }
    }
  });
});
