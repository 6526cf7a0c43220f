import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserMissing } from '../setup/browser.ts';
import { useBrowser } from '../setup/session.ts';

const stored = (page: Page): Promise<string[]> => page.evaluate(() => Object.values({ ...localStorage }));
const paper = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const change = (page: Page): Promise<void> => page.getByRole('button', { name: 'Light or dark' }).click();

describe.skipIf(browserMissing)('The choice of colours', () => {
  const { at, newPage } = useBrowser();

  it.each(['light', 'dark'] as const)(
    'is that of the system, %s, until a reader changes it',
    async (colorScheme) => {
      const other = colorScheme === 'light' ? 'dark' : 'light';
      const { page, complaints } = await newPage({ colorScheme });
      await page.goto(at('/about/'));
      const own = await paper(page);
      expect(await stored(page)).toEqual([]);
      await change(page);
      await expect.poll(() => stored(page)).toEqual([other]);
      const changed = await paper(page);
      expect(changed).not.toBe(own);
      await page.goto(at('/people/'), { waitUntil: 'commit' });
      // Before anything of the page is painted: the choice is made in its head.
      await page.waitForFunction(() => document.querySelector('body') !== null);
      expect(await page.evaluate(() => document.documentElement.style.colorScheme)).toBe(other);
      await page.waitForLoadState();
      expect(await paper(page)).toBe(changed);
      await change(page);
      await expect.poll(() => paper(page)).toBe(own);
      expect(await stored(page)).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );

  it('is not offered without a script, and paper is white in any case', async () => {
    const { page } = await newPage({ colorScheme: 'dark', javaScriptEnabled: false });
    await page.goto(at('/about/'));
    expect(await page.locator('.theme').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await paper(page)).toBe('rgb(255, 255, 255)');
  });
});
