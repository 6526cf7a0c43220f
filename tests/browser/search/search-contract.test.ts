import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../site/records.ts';
import { readSite, withoutBase } from '../../site/site.ts';
import { browserMissing } from '../setup/browser.ts';
import { useBrowser } from '../setup/session.ts';

const site = await readSite();
const permalinks = new Set([...recordsOf(site).keys(), ...site.pages.map(({ path }) => path)]);

/** What the search page holds once it has settled: the contract that other programs rely on. */
interface Results {
  lists: number;
  /** The first link of each result, in order. */
  links: string[];
  words: string;
}

async function readResults(page: Page): Promise<Results> {
  await page.locator('#results[aria-busy="false"]').waitFor({ state: 'attached' });
  return page.locator('#results').evaluate((results) => ({
    lists: results.querySelectorAll('ol').length,
    links: [...results.querySelectorAll(':scope > ol > li')].map(
      (li) => li.querySelector('a')?.getAttribute('href') ?? '',
    ),
    words: (results as HTMLElement).innerText,
  }));
}

/** The settled results of a search that is given in the address. */
const search = async (page: Page, address: string): Promise<Results> => {
  await page.goto(address);
  return readResults(page);
};

describe.skipIf(browserMissing)('The contract of the search page', () => {
  const { open, at } = useBrowser();

  it('holds one list, each result of which begins with a link to its permalink', async () => {
    const { page, complaints } = await open('/search/?q=embassy');
    const { lists, links } = await readResults(page);
    expect(lists).toBe(1);
    expect(links.length).toBeGreaterThan(1);
    expect(
      links
        .map((link) => withoutBase(site, link).replace(/[?#].*$/, ''))
        .filter((path) => !permalinks.has(path)),
    ).toEqual([]);
    expect(links.slice(0, 3).join()).toMatch(/\/events\/embassy-of-/);
    expect(complaints).toEqual([]);
  });

  it('says that it works before it has an answer, and that it has settled after', async () => {
    const { page } = await open('/search/');
    expect(await page.locator('#results').getAttribute('aria-busy')).toBe('false');
    const gate = Promise.withResolvers<void>();
    await page.route('**/pagefind/**', async (route) => {
      await gate.promise;
      await route.continue();
    });
    await page.locator('#q').fill('embassy');
    await page.locator('#q').press('Enter');
    await page.locator('#results[aria-busy="true"]').waitFor({ state: 'attached' });
    gate.resolve();
    expect((await readResults(page)).lists).toBe(1);
  });

  it.each(['xyzzyqwrtp', '"no such words as these"', '9876543210', '.'])(
    'holds no list when nothing matches %s, and says so',
    async (query) => {
      const { page } = await open(`/search/?q=${encodeURIComponent(query)}`);
      const { lists, words } = await readResults(page);
      expect(lists).toBe(0);
      expect(words).toMatch(/\b(nothing|no)\b/i);
    },
  );

  it('is empty, and not busy, when nothing is asked', async () => {
    const { page } = await open('/search/?q=%20');
    expect((await readResults(page)).lists).toBe(0);
    expect(await page.locator('#results').getAttribute('aria-busy')).toBe('false');
  });

  it('narrows by what the address says, and shows it in the form', async () => {
    const { page } = await open('/search/?q=dushanbe&kind=visit&year=2012');
    const { links } = await readResults(page);
    const asked = links.map((link) => site.edition.events.find(({ url }) => url === link));
    expect(links.length).toBeGreaterThan(0);
    expect(asked.map((event) => event?.kind)).toEqual(links.map(() => 'visit'));
    expect(
      asked.every((event) => (event?.earliest ?? '') <= '2012-12-31' && (event?.latest ?? '9') >= '2012'),
    ).toBe(true);
    expect(await page.locator('select[name="kind"]').inputValue()).toBe('visit');
    expect(await page.locator('select[name="year"]').inputValue()).toBe('2012');
    expect(await page.locator('#q').inputValue()).toBe('dushanbe');
  });

  it('narrows without any words', async () => {
    const { page } = await open('/search/?kind=visit');
    const { links } = await readResults(page);
    const visits = site.edition.events.filter(({ kind }) => kind === 'visit').map(({ url }) => url);
    expect(links.toSorted()).toEqual(visits.toSorted());
  });

  it('writes into the address what a reader chooses, and goes back and forward through it', async () => {
    const { page } = await open('/search/?q=dushanbe');
    const all = await readResults(page);
    await page.locator('select[name="kind"]').selectOption('visit');
    await page.waitForURL((url) => url.searchParams.get('kind') === 'visit');
    const narrowed = await readResults(page);
    expect(narrowed.links.length).toBeLessThan(all.links.length);
    expect(new URL(page.url()).searchParams.get('q')).toBe('dushanbe');

    await page.goBack();
    await expect.poll(async () => (await readResults(page)).links).toEqual(all.links);
    expect(await page.locator('select[name="kind"]').inputValue()).toBe('');
    await page.goForward();
    await expect.poll(async () => (await readResults(page)).links).toEqual(narrowed.links);
    expect(await page.locator('select[name="kind"]').inputValue()).toBe('visit');
  });

  it('has the same answer when a reader comes back from a result', async () => {
    const { page } = await open('/search/?q=embassy');
    const before = await readResults(page);
    await page.locator('#results ol a').first().click();
    await page.waitForURL((url) => url.pathname !== new URL(at('/search/')).pathname);
    await page.goBack();
    await expect.poll(async () => (await readResults(page)).links).toEqual(before.links);
    expect(await page.locator('#q').inputValue()).toBe('embassy');
  });

  it('repeats the words of a search that found nothing as they were typed', async () => {
    const { page } = await open(`/search/?q=${encodeURIComponent('<i>xyzzyqwrtp</i>')}`);
    expect((await readResults(page)).words).toContain('xyzzyqwrtp');
    expect(await page.locator('#results i').count()).toBe(0);
  });

  it('takes no-break spaces, zero-width signs and a query of any length', async () => {
    const { page } = await open('/search/');
    const plain = await search(page, at('/search/?q=saint petersburg'));
    const odd = await search(
      page,
      at(`/search/?q=${encodeURIComponent('saint\u00A0\u200Bpetersburg\uFEFF')}`),
    );
    expect(plain.links.length).toBeGreaterThan(0);
    expect(odd.links).toEqual(plain.links);
    await search(page, at(`/search/?q=${'embassy '.repeat(500)}`));
    expect((await page.locator('#q').inputValue()).length).toBeLessThanOrEqual(200);
  });
});
