import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserMissing } from '../setup/browser.ts';
import { addressOf, useBrowser } from '../setup/session.ts';

describe.skipIf(browserMissing)('The search page', () => {
  const { blankPage } = useBrowser();

  /** Opens a search and waits until it has settled. */
  async function open(search: string): Promise<Page> {
    const { page } = await blankPage();
    await page.goto(`${addressOf('/search/')}${search}`);
    await settle(page);
    return page;
  }
  const settle = (page: Page) => page.waitForSelector('#results[aria-busy="false"]:not(:empty)');
  const firstLinks = (page: Page): Promise<string[]> =>
    page.$$eval('#results > ol > li', (items) =>
      items.map((item) => item.querySelector('a')?.getAttribute('href') ?? ''),
    );
  const text = (page: Page) => page.innerText('#results');

  it('lists the results in one ordered list, each beginning with a permalink', async () => {
    const page = await open('?q=25.05.1993');
    expect((await firstLinks(page)).slice(0, 2).toSorted()).toEqual(
      ['agreements/treaty-of-friendship/', 'events/treaty-of-friendship-signed/'].map(
        (path) => new URL(addressOf('/')).pathname + path,
      ),
    );
    expect(await page.locator('#results ol').count()).toBe(1);
    expect(await text(page)).toMatch(/25 May 1993 · agreement · A B/);
  });

  it('says when it shows the results of other words, and searches for those typed when asked to', async () => {
    const page = await open('?q=milatary+base');
    expect(await text(page)).toContain('Shown for military base; search for milatary base instead.');
    expect(await page.locator('#results mark').first().innerText()).toBe('military');
    await page.click('#results a:text("milatary base")');
    await settle(page);
    expect(new URL(page.url()).searchParams.get('as')).toBe('typed');
    expect(await text(page)).toContain('“milatary” is not in the texts');
  });

  it('says how the sources write a name that was typed otherwise', async () => {
    const page = await open(`?q=${encodeURIComponent('Рахмон')}`);
    expect(await text(page)).toContain('You typed Рахмон, the sources write Rahmon.');
  });

  it('holds no list when nothing matches, says so and leads on', async () => {
    const page = await open('?q=Gorbachev+1998');
    expect(await page.locator('#results ol').count()).toBe(0);
    expect(await text(page)).toContain('Nothing in this edition matches “Gorbachev 1998”.');
    expect(await page.locator('#results a[href$="/timeline/1998/"]').count()).toBe(1);
    expect(await page.locator('#results a[href$="/people/"]').count()).toBe(1);
  });

  it.each(['state visit', '201st military base', 'Sochi'])('marks what is only near: %s', async (query) => {
    const page = await open(`?q=${encodeURIComponent(query)}`);
    expect(await text(page)).toMatch(/^Nothing matches “.+” exactly\./m);
    const items = await page.$$eval('#results > ol > li', (all) =>
      all.map((item) => item.querySelector('.near') !== null),
    );
    expect(items.every(Boolean)).toBe(true);
  });

  it('narrows by what is among the results, and takes each narrowing away again', async () => {
    const page = await open('?q=Putin');
    await page.selectOption('select[name=kind]', 'visit');
    await page.waitForSelector('.chips a');
    expect(await page.locator('select[name=year] option:text-matches("^2004 \\\\(1\\\\)$")').count()).toBe(1);
    await page.selectOption('select[name=year]', '2004');
    await page.waitForFunction(() => document.querySelectorAll('.chips a').length === 2);
    expect(await firstLinks(page)).toHaveLength(1);
    expect(new URL(page.url()).search).toBe('?q=Putin&kind=visit&year=2004');
    await page.click('.chips a[aria-label*="year"]');
    await page.waitForFunction(() => document.querySelectorAll('.chips a').length === 1);
    expect((await firstLinks(page)).length).toBeGreaterThan(3);
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll('.chips a').length === 2);
    expect(await page.inputValue('select[name=year]')).toBe('2004');
    await page.goBack();
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll('.chips a').length === 0);
    expect(await page.inputValue('#q')).toBe('Putin');
  });

  it('calls the sources so wherever it narrows by them', async () => {
    const page = await open('?q=Putin&witness=A&witness=Q');
    expect(await page.locator('.chips a').allInnerTexts()).toEqual(['Source: A ×', 'Source: Q ×']);
    expect(await page.locator('.chips a').first().getAttribute('aria-label')).toBe(
      'Do not narrow by source A',
    );
    expect(await page.locator('#results').innerText()).toContain('There is no source “Q”');
    expect(await page.locator('label[for="narrow-witness"]').innerText()).toBe('Source');
    expect(await page.locator('#narrow').getByLabel('Or another source').count()).toBeGreaterThan(0);
  });

  it('lists without words what it is narrowed to, in order of time', async () => {
    const page = await open('?kind=opening');
    expect(await page.locator('#results > ol > li').count()).toBeGreaterThan(3);
    expect((await firstLinks(page))[0]).toContain('/events/embassy-of-russia-opened/');
  });

  it('answers while it is typed in, and keeps what was typed in the address', async () => {
    const { page } = await blankPage();
    await page.goto(addressOf('/search/'));
    await page.locator('#q').pressSequentially('Sangtu');
    await page.waitForSelector('#results[aria-busy="false"] > ol');
    expect((await firstLinks(page))[0]).toContain('/events/sangtuda-1-put-into-operation/');
    await page.waitForURL('**/search/?q=Sangtu');
  });

  it('shows an excerpt with the words of a source', async () => {
    const page = await open('?q=anti-terrorism');
    const item = page.locator('#results > ol > li', {
      has: page.locator('a[href*="/sources/asia-plus-2018/"]'),
    });
    await item.locator('p:has-text("intelligence operations")').waitFor();
  });

  it('asks for nothing of the search before a reader turns to it', async () => {
    const { page } = await blankPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(addressOf('/search/'), { waitUntil: 'networkidle' });
    expect(asked.filter((path) => path.includes('/pagefind/'))).toEqual([]);
    await page.focus('#q');
    await page.waitForResponse('**/*.pf_index');
  });

  it('leads to the registers where scripts are off', async () => {
    const { page } = await blankPage({ javaScriptEnabled: false });
    await page.goto(addressOf('/events/embassy-of-russia-opened/'));
    await page.fill('#site-search', 'embassy');
    await page.press('#site-search', 'Enter');
    await page.waitForURL('**/search/?q=embassy');
    expect(await page.innerText('main')).toContain('Searching needs a script');
    expect(await page.locator('main a[href$="/agreements/"]').count()).toBe(1);
    await page.fill('#site-search', 'border');
    await page.locator('header').getByRole('button', { name: 'Search' }).click();
    await page.waitForURL('**/search/?q=border');
  });
});
