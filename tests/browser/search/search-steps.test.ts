import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readSite } from '../../site/site.ts';
import { browserMissing } from '../setup/browser.ts';
import { addressOf, useBrowser } from '../setup/session.ts';

const { edition } = await readSite();

describe.skipIf(browserMissing)('On the search page', () => {
  const { blankPage, newPage } = useBrowser();

  const settle = (page: Page) => page.waitForSelector('#results[aria-busy="false"]:not(:empty)');
  async function open(search: string, options = {}): Promise<Page> {
    const { page } = await blankPage(options);
    await page.goto(`${addressOf('/search/')}${search}`);
    await settle(page);
    return page;
  }
  const links = (page: Page): Promise<string[]> =>
    page.$$eval('#results > ol > li', (items) =>
      items.map((item) => item.querySelector('a')?.getAttribute('href') ?? ''),
    );

  it('Enter, pressed three times, is one step of history and puts the keyboard away', async () => {
    const { page } = await newPage();
    await page.goto(addressOf('/about/'));
    await page.goto(addressOf('/search/'));
    const before = await page.evaluate(() => history.length);
    await page.locator('#q').pressSequentially('treaty');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('q');
    for (let again = 0; again < 2; again += 1) await page.press('#q', 'Enter');
    await page.waitForURL('**/search/?q=treaty');
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
  });

  it('a query that is typed with pauses is one step, and the search before it another', async () => {
    const page = await open('?q=embassy');
    for (const query of ['treaty', 'treaty of', 'treaty of friendship']) {
      await page.fill('#q', query);
      await page.waitForURL((url) => url.searchParams.get('q') === query);
    }
    await page.goBack();
    await expect.poll(() => page.inputValue('#q')).toBe('embassy');
  });

  it('who comes back from a result finds the same place in the list', async () => {
    const { page } = await newPage({ viewport: { width: 375, height: 667 } });
    await page.goto(`${addressOf('/search/')}?q=tajikistan`);
    await settle(page);
    await page.click('#results .more button');
    const result = page.locator('#results > ol > li').nth(40).locator('a').first();
    await result.scrollIntoViewIfNeeded();
    const [top, count] = [await page.evaluate(() => scrollY), (await links(page)).length];
    expect(count).toBeGreaterThan(40);
    await result.click();
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
    await page.goBack();
    await expect.poll(() => links(page).then(({ length }) => length)).toBe(count);
    await expect.poll(() => page.evaluate((top) => Math.abs(scrollY - top), top)).toBeLessThan(100);
  });

  it('two values of one facet are either, in the address, the form and the chips', async () => {
    const page = await open('?kind=visit');
    const visits = (await links(page)).length;
    await page.selectOption('select[data-facet=kind]:not([name])', 'opening');
    await page.waitForFunction(() => document.querySelectorAll('.chips a').length === 2);
    await settle(page);
    const openings = edition.events.filter(({ kind }) => kind === 'opening').length;
    await expect.poll(() => page.innerText('#results .count')).toBe(`${visits + openings} results`);
    expect(new URL(page.url()).searchParams.getAll('kind')).toEqual(['visit', 'opening']);
    const chosen = page.locator('select[data-facet=kind]');
    expect(await chosen.evaluateAll((all) => all.map((field) => (field as HTMLSelectElement).value))).toEqual(
      ['visit', 'opening', ''],
    );
    await page.selectOption('select[name=kind]', '');
    await page.waitForFunction(() => document.querySelectorAll('.chips a').length === 1);
    expect(await page.inputValue('select[name=kind]')).toBe('opening');
  });

  it('what there is to choose from comes with the script, when a reader turns to it', async () => {
    const { page } = await blankPage();
    await page.goto(addressOf('/search/'));
    expect(await page.locator('select option').count()).toBe(5);
    await page.focus('select[name=person]');
    await page.waitForFunction(() => document.querySelectorAll('select[name=person] option').length > 5);
  });

  it('the results are ordered by date when a reader wants it, and the address says so', async () => {
    const page = await open('?q=putin');
    const relevant = await links(page);
    await page.click('#results .tools a:text("date")');
    await page.waitForURL('**/search/?q=putin&order=date');
    await expect.poll(() => links(page)).not.toEqual(relevant);
    const dateOf = new Map(
      [...edition.events, ...edition.agreements].map(({ url, earliest }) => [url, earliest]),
    );
    const dates = (await links(page))
      .map((link) => dateOf.get(link))
      .filter((date) => typeof date === 'string');
    expect(dates.length).toBeGreaterThan(5);
    expect(dates).toEqual(dates.toSorted());
    await page.click('#results .tools a:text("relevance")');
    await expect.poll(() => links(page)).toEqual(relevant);
    expect(new URL(page.url()).search).toBe('?q=putin');
  });

  it('the whole list can be taken away as CSV, in its order', async () => {
    const page = await open('?q=tajikistan&order=date');
    const shown = await links(page);
    const download = page.waitForEvent('download');
    await page.click('#results .tools button');
    const file = await download;
    expect(file.suggestedFilename()).toBe('search-tajikistan.csv');
    const folder = await mkdtemp(path.join(tmpdir(), 'csv-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await file.saveAs(path.join(folder, 'list.csv'));
    const rows = (await readFile(path.join(folder, 'list.csv'), 'utf8')).split('\r\n').slice(1, -1);
    expect(rows.length).toBeGreaterThan(shown.length);
    expect(await page.innerText('#results .count')).toContain(
      `${rows.filter((row) => row.endsWith(',exact')).length} results`,
    );
    shown.forEach((link, at) => expect(rows[at]).toContain(new URL(link, addressOf('/')).href));
  });

  it('the field suggests, in any script, and is worked by keyboard', async () => {
    const { page } = await blankPage();
    await page.goto(addressOf('/search/'));
    await page.locator('#q').pressSequentially('Путин');
    await page.waitForSelector('#q[role=combobox][aria-expanded=true]');
    expect(await page.locator('#q-suggestions [role=option]').first().innerText()).toContain(
      'Vladimir Putin',
    );
    await page.keyboard.press('Escape');
    await page.waitForSelector('#q[aria-expanded=false]');
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector('#q[aria-expanded=true]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/people/vladimir-putin/');
  });

  it('the suggestions go when the query is sent', async () => {
    const { page } = await blankPage();
    await page.goto(addressOf('/search/'));
    await page.locator('#q').pressSequentially('putin');
    await page.waitForSelector('#q[aria-expanded=true]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#q[aria-expanded=false]');
    await page.waitForSelector('#results[aria-busy="false"] > ol');
    expect(await page.isVisible('#q-suggestions')).toBe(false);
  });

  it('an excerpt is the summary where that says it', async () => {
    const [event] = edition.events;
    if (!event) throw new Error('There are no events.');
    const page = await open(`?q=${encodeURIComponent(event.title)}`);
    const item = page.locator('#results > ol > li', { has: page.locator(`a[href="${event.url}"]`) });
    await item.locator('p').filter({ hasText: event.summary }).waitFor();
  });
});
