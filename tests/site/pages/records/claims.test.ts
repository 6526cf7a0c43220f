import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { LEDGER, readLedger } from '#edition/addresses/ledger.ts';
import { readSite, parsePage, withoutBase, type Page } from '../../site.ts';

const site = await readSite();
const { events, agreements, figures, people, places, organizations, contestedCounts } = site.edition;
const registers = [...people, ...places, ...organizations];
const all = [...events, ...agreements, ...figures, ...registers, ...contestedCounts];
const claims = all.flatMap((record) => record.claims);
const ledger = new Set(readLedger(readFileSync(path.join(PROJECT, LEDGER), 'utf8')));

/** Words without capitals and marks of quotation, which a citation changes. */
const plain = (text: string): string => text.toLowerCase().replace(/[“”‘’]/g, '');

/** The element at which a claim is told; undefined where its page has none, or several. */
const findPlace = (pages: ReadonlyMap<string, Page>, { url, id }: { url: string; id: string }) => {
  const [where = ''] = withoutBase(site, url).split('#');
  const found =
    pages
      .get(where)
      ?.root.querySelectorAll('[id]')
      .filter((one) => one.id === id) ?? [];
  return found.length === 1 ? found[0] : undefined;
};

/** The claims whose anchor their page lacks, or has more than once. */
function findLost(pages: readonly Page[], list = claims): string[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return list.filter((claim) => !findPlace(byPath, claim)).map(({ url }) => url);
}

describe('a claim', () => {
  test('has its anchor on the page of its record, once', () => {
    expect(claims.length).toBeGreaterThan(700);
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

  test('of a register or a count stands where its value does', () => {
    const byPath = new Map(site.pages.map((page) => [page.path, page]));
    for (const record of [...registers, ...contestedCounts]) {
      for (const claim of record.claims) {
        if (claim.field === 'sameAs') continue;
        const words = findPlace(byPath, claim)?.textContent.replace(/\s+/g, ' ') ?? '';
        const [, spelling] = /^“(.*)” \(/.exec(claim.value) ?? [];
        expect(words).toContain(spelling ?? claim.value.split(',')[0]);
      }
    }
  });

  test('is in the ledger by its address, as its page is, and cited by it', () => {
    // A record that was added since may not have been entered yet, as little as its claims.
    const known = all.filter(({ url }) => ledger.has(withoutBase(site, url))).flatMap((one) => one.claims);
    expect(known.length).toBeGreaterThan(500);
    expect(
      known.filter(({ url, id }) => !ledger.has(`${withoutBase(site, url).split('#')[0]}#${id}`)),
    ).toEqual([]);
    for (const { url, name, citation } of claims) {
      expect(plain(citation)).toContain(plain(name));
      expect(citation.endsWith(`${url}.`)).toBe(true);
    }
    expect(new Set(claims.map(({ citation }) => citation)).size).toBe(claims.length);
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
