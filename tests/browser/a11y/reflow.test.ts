import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserMissing } from '../setup/browser.ts';
import { findClipped, findOverflow } from '../reading/overflow.ts';
import { useBrowser } from '../setup/session.ts';
import { listTemplates } from '../setup/templates.ts';

const templates = [...(await listTemplates()), '/search/?q=treaty'];

/** What a reader may set for text, and a page has to stand (WCAG 1.4.12). */
const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }
`;

const waitForSearch = async (page: Page, path: string): Promise<void> => {
  if (path.includes('?')) await page.locator('#results[aria-busy="false"] > ol').waitFor();
};

describe.skipIf(browserMissing)('A page', () => {
  const { open } = useBrowser();

  describe.each([
    { zoom: '200 %', viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
    { zoom: '400 %', viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
  ])('at $zoom on a screen of 1280 px', ({ viewport, deviceScaleFactor }) => {
    it.each(templates)('%s is read without scrolling sideways, and nothing is cut', async (path) => {
      const { page } = await open(path, { viewport, deviceScaleFactor });
      await waitForSearch(page, path);
      expect(await findOverflow(page)).toEqual([]);
      expect(await findClipped(page)).toEqual([]);
    });
  });

  describe.each([360, 1280])('of %i px with the spacing of WCAG', (width) => {
    it.each(templates)('%s loses nothing', async (path) => {
      const { page } = await open(path, { viewport: { width, height: 740 }, bypassCSP: true });
      await waitForSearch(page, path);
      await page.addStyleTag({ content: SPACED });
      expect(await findOverflow(page)).toEqual([]);
      expect(await findClipped(page)).toEqual([]);
    });
  });

  it.each([
    ['a table that is too wide', 'white-space: nowrap; overflow-wrap: normal', 'overflow'],
    ['a box that cuts its text', 'height: 1em; overflow: hidden', 'clipped'],
  ])('with %s is caught', async (_, style, kind) => {
    const { page } = await open('/about/', { viewport: { width: 360, height: 740 }, bypassCSP: true });
    const words = 'words '.repeat(60);
    await page
      .locator('main')
      .evaluate((main, words) => main.insertAdjacentHTML('beforeend', `<p id="bad">${words}</p>`), words);
    await page.addStyleTag({ content: `#bad { max-width: none; ${style} }` });
    expect(kind === 'overflow' ? await findOverflow(page) : await findClipped(page)).not.toEqual([]);
  });
});
