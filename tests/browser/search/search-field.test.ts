import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserMissing } from '../setup/browser.ts';
import { addressOf, useBrowser } from '../setup/session.ts';

const PAGE = 'events/embassy-of-russia-opened/';

describe.skipIf(browserMissing)('The search field of a reading page', () => {
  const { blankPage } = useBrowser();

  async function openPage(): Promise<{ page: Page; asked: string[] }> {
    const { page } = await blankPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(addressOf(PAGE), { waitUntil: 'networkidle' });
    return { page, asked };
  }

  it('asks for nothing until it has the focus, and "/" gives it the focus', async () => {
    const { page, asked } = await openPage();
    const scripts = () => asked.filter((path) => /search|pagefind/.test(path));
    expect(scripts()).toEqual([]);
    const answer = page.waitForResponse('**/vocabulary.json');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('site-search');
    expect(await page.inputValue('#site-search')).toBe('');
    await answer;
    expect(scripts().map((path) => path.split('/').at(-1))).toEqual(['search.js', 'vocabulary.json']);
  });

  it('asks for its script when the pointer comes near', async () => {
    const { page } = await openPage();
    const answer = page.waitForResponse('**/search.js');
    await page.hover('.find');
    expect((await answer).ok()).toBe(true);
  });

  it('leaves "/" to other fields', async () => {
    const { page } = await openPage();
    await page.focus('#site-search');
    await page.keyboard.type('a/b');
    expect(await page.inputValue('#site-search')).toBe('a/b');
  });

  it('suggests after two letters, as a combobox', async () => {
    const { page } = await openPage();
    const field = page.locator('#site-search');
    await field.focus();
    await page.waitForSelector('#site-search[role=combobox][aria-expanded=false]');
    await field.pressSequentially('du');
    await page.waitForSelector('#site-search[aria-expanded=true]');
    expect(await page.getAttribute('#site-search', 'aria-controls')).toBe('suggestions');
    expect(await page.getAttribute('#suggestions', 'role')).toBe('listbox');
    expect(await page.locator('#suggestions [role=option]').first().innerText()).toContain('Dushanbe');
    expect(await page.innerText('.said')).toMatch(/suggestions?$/);
  });

  it('is worked by keyboard: down, up, escape, enter', async () => {
    const { page } = await openPage();
    const field = page.locator('#site-search');
    await field.focus();
    await field.pressSequentially('rakh');
    await page.waitForSelector('#site-search[aria-expanded=true]');
    await page.keyboard.press('ArrowDown');
    expect(await page.getAttribute('#site-search', 'aria-activedescendant')).toBe('suggestion-0');
    expect(await page.getAttribute('#suggestion-0', 'aria-selected')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await page.getAttribute('#site-search', 'aria-expanded')).toBe('false');
    expect(await page.getAttribute('#site-search', 'aria-activedescendant')).toBeNull();
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector('#site-search[aria-expanded=true]');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/people/emomali-rahmon/');
  });

  it('leads to the search page with what was typed', async () => {
    const { page } = await openPage();
    await page.locator('#site-search').fill('Рахмон Челябинск');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=*');
    await page.waitForSelector('#results[aria-busy="false"] > ol');
    expect(await page.getAttribute('#results ol li a', 'href')).toContain(
      '/events/rahmon-in-chelyabinsk-2007-10/',
    );
  });

  it('still leads there when the suggestions do not come', async () => {
    const { page } = await blankPage();
    await page.route('**/vocabulary.json', (route) => route.abort());
    await page.goto(addressOf(PAGE));
    await page.locator('#site-search').fill('embassy');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=embassy');
  });

  it('is described to browsers, for their address bar', async () => {
    const { page } = await openPage();
    await page.goto(addressOf('/'));
    const address = await page.getAttribute('link[rel=search]', 'href');
    const description = await (await page.request.get(new URL(address ?? '', addressOf('/')).href)).text();
    expect(description).toMatch(
      /<Url type="text\/html" template="https?:[^"]+\/search\/\?q=\{searchTerms\}"\/>/,
    );
  });
});
