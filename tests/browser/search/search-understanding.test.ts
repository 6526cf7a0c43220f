import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserMissing } from '../setup/browser.ts';
import { addressOf, useBrowser } from '../setup/session.ts';

const PHONE = { viewport: { width: 375, height: 667 } };

describe.skipIf(browserMissing)('The search page says', () => {
  const { blankPage } = useBrowser();

  async function open(search: string, options = {}): Promise<Page> {
    const { page } = await blankPage(options);
    await page.goto(`${addressOf('/search/')}${search}`);
    await settle(page);
    return page;
  }
  const settle = (page: Page) => page.waitForSelector('#results[aria-busy="false"]:not(:empty)');
  const searchOf = (page: Page) => new URL(page.url()).searchParams;
  const status = (page: Page) => page.locator('#search-status').innerText();

  it('the number, and how the query was read, in a status line that is not the list', async () => {
    const page = await open('?q=embasy+mosscow');
    expect(await page.locator('#search-status').getAttribute('role')).toBe('status');
    expect(await status(page)).toMatch(/^\d+ results?\b.*Shown for embassy.*You typed mosscow, .*Moscow\./s);
    expect((await status(page)).length).toBeLessThan(300);
    expect(
      await page.locator('#results, #results *').and(page.locator('[aria-live], [role=status]')).count(),
    ).toBe(0);
  });

  it('the words that were asked for, and marks no others', async () => {
    const page = await open('?q=embasy+mosscow');
    const marked = await page.locator('#results h2 mark').allInnerTexts();
    expect(marked.length).toBeGreaterThan(0);
    expect(marked.filter((word) => !/^(embass\w+|moscow)$/i.test(word))).toEqual([]);
  });

  it('which day was read where there are two, and leads to each, and to the words', async () => {
    const page = await open('?q=04%2F08%2F1992');
    const reading = page.locator('#results .reading');
    expect(await reading.innerText()).toContain('Read as 4 August 1992 or 8 April 1992');
    const links = await reading
      .locator('a')
      .evaluateAll((all) => all.map((link) => [...new URL((link as HTMLAnchorElement).href).searchParams]));
    expect(links).toEqual([
      [['q', '4 August 1992']],
      [['q', '8 April 1992']],
      [
        ['q', '04/08/1992'],
        ['as', 'typed'],
      ],
    ]);
    await reading.locator('a:text("as typed")').click();
    await page.waitForSelector('#results .reading:has-text("as typed"):has(a:text("read them"))');
  });

  it('what a word of another language is read as, and searches for it as typed when asked to', async () => {
    const page = await open(`?q=${encodeURIComponent('посольство')}`);
    expect(await status(page)).toContain('посольство is read as embassy');
    await page.click('#results .reading a');
    await page.waitForSelector('#results[aria-busy="false"] .reading:has-text("as typed")');
    expect(searchOf(page).get('as')).toBe('typed');
  });

  it('that there is no such choice, and how to search without it', async () => {
    const page = await open('?q=treaty&kind=foo&kind=agreement');
    expect(await status(page)).toContain('There is no kind “foo”');
    expect(await page.locator('#results > ol > li').count()).toBeGreaterThan(1);
    await page.click('#results .reading a');
    await page.waitForFunction(() => !document.querySelector('#results')?.textContent.includes('foo'));
    expect(searchOf(page).getAll('kind')).toEqual(['agreement']);
  });

  it('what is searched for in its title, which shares with the address', async () => {
    const page = await open('?q=rahmon+1999&kind=visit');
    expect(await page.title()).toMatch(/^rahmon 1999 – visit – Search/);
    await page.fill('#q', '');
    await page.selectOption('select[name=kind]', '');
    await expect.poll(() => page.title()).toMatch(/^Search/);
  });

  it('the first result on the first screen of a phone', async () => {
    for (const query of ['rahmon 1999', 'embassy', 'milatary base']) {
      const page = await open(`?q=${encodeURIComponent(query)}`, PHONE);
      const box = await page.locator('#results > ol > li h2').first().boundingBox();
      expect((box?.y ?? 999) + (box?.height ?? 0), query).toBeLessThan(667);
      expect(await page.locator('#narrow details').getAttribute('open')).toBeNull();
    }
  });

  it('how many choices are made, where they are folded', async () => {
    const page = await open('?q=rahmon&kind=visit&year=1999', PHONE);
    expect(await page.innerText('#narrow summary')).toBe('Narrow (2)');
    expect(await page.isVisible('select[name=kind]')).toBe(false);
    await page.click('#narrow summary');
    expect(await page.inputValue('select[name=kind]')).toBe('visit');
    expect(await page.isVisible('select[name=kind]')).toBe(true);
  });
});
