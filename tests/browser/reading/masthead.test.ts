import { describe, expect, it } from 'vitest';
import { SECTION_GROUPS } from '#edition/addresses/sections.ts';
import { browserMissing } from '../setup/browser.ts';
import { useBrowser } from '../setup/session.ts';

const names = SECTION_GROUPS.flatMap(([, sections]) => sections.map(({ name }) => name));
const PHONE = { viewport: { width: 360, height: 844 } } as const;

describe.skipIf(browserMissing)('The head of a page', () => {
  const { open } = useBrowser();

  it('leaves a phone to the words of the page, and has the sections one press away, without a script', async () => {
    const { page } = await open('/people/', { ...PHONE, javaScriptEnabled: false });
    const head = await page.locator('body > header').boundingBox();
    expect(head?.height).toBeLessThanOrEqual(80);
    const links = page.locator('nav[aria-label="Main"] a');
    expect(await links.filter({ visible: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'Menu' }).press('Enter');
    expect(await links.filter({ visible: true }).allInnerTexts()).toEqual(names);
    await page.keyboard.press('Tab');
    expect(await links.first().evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await page.locator('nav [aria-current="page"]').innerText()).toBe('People');
    await page.keyboard.press('Escape');
    expect(await links.filter({ visible: true }).count()).toBe(0);
  });

  it.each([768, 1280, 1440])('has all sections in view, grouped, at %i px', async (width) => {
    const { page } = await open('/people/', { viewport: { width, height: 800 } });
    const links = page.locator('nav[aria-label="Main"] a');
    expect(await links.filter({ visible: true }).allInnerTexts()).toEqual(names);
    expect(await page.locator('nav[aria-label="Main"] b').allInnerTexts()).toEqual(
      SECTION_GROUPS.map(([purpose]) => purpose),
    );
    expect(await page.getByRole('button', { name: 'Menu' }).isVisible()).toBe(false);
  });

  it.each([
    [768, 2],
    [1280, 1],
    [1440, 1],
  ])('at %i px takes %i lines for the sections', async (width, lines) => {
    const { page } = await open('/people/', { viewport: { width, height: 800 } });
    const tops = await page
      .locator('nav[aria-label="Main"] a')
      .evaluateAll((links) => links.map((link) => Math.round(link.getBoundingClientRect().top)));
    expect(new Set(tops).size).toBe(lines);
  });

  it('gives the search a line of its own on a phone while it is used', async () => {
    const { page } = await open('/people/', PHONE);
    const field = page.locator('#site-search');
    await field.focus();
    await expect.poll(async () => (await field.boundingBox())?.width).toBeGreaterThan(200);
    expect(await page.locator('.masthead').getByRole('button', { name: 'Search' }).isVisible()).toBe(true);
  });
});
