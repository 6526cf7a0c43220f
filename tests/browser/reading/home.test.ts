import { describe, expect, it } from 'vitest';
import { browserMissing } from '../setup/browser.ts';
import { useBrowser } from '../setup/session.ts';

/** A phone, and what of a page it shows at first. */
const PHONE = { width: 360, height: 740 };

describe.skipIf(browserMissing)('The first page', () => {
  const { open } = useBrowser();

  it('offers the story and one search on the first screen of a phone', async () => {
    const { page, complaints } = await open('/', { viewport: PHONE });
    const story = await page.getByRole('link', { name: 'Read the story' }).boundingBox();
    expect(story && story.y + story.height).toBeLessThan(PHONE.height);
    const fields = page.locator('input[type="search"]:visible');
    expect(await fields.count()).toBe(1);
    await page.setViewportSize({ width: 1440, height: 740 });
    for (const id of ['q', 'landmarks', 'example']) {
      const box = await page.locator(`#${id}`).boundingBox();
      expect(box && box.y, id).toBeLessThan(740);
    }
    expect(complaints).toEqual([]);
  });

  it('shows for one claim the words of every text that says so, a press away and without a script', async () => {
    const { page } = await open('/', { viewport: PHONE, javaScriptEnabled: false });
    const words = page.locator('.shown blockquote');
    expect(await words.first().isVisible()).toBe(false);
    await page.locator('.shown summary').click();
    const sigla = page.locator('.shown figure .siglum');
    expect(await words.first().isVisible()).toBe(true);
    expect(await sigla.count()).toBeGreaterThan(1);
    expect(new Set(await sigla.allInnerTexts()).size).toBeGreaterThan(1);
    expect(await page.locator('.shown blockquote mark').first().innerText()).not.toBe('');
  });

  it('has the words on paper, where nothing can be pressed', async () => {
    const { page } = await open('/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.shown blockquote').first().isVisible()).toBe(true);
  });
});
