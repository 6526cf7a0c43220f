import { describe, expect, it } from 'vitest';
import { askedElsewhere } from '../a11y/requests.ts';
import { browserMissing } from '../setup/browser.ts';
import { useBrowser } from '../setup/session.ts';

describe.skipIf(browserMissing)('The network', () => {
  const { open } = useBrowser();

  it('sees nothing of the search before a reader searches', async () => {
    const { page, requests } = await open('/search/');
    await page.waitForLoadState('networkidle');
    expect(requests.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  });

  it('sees nothing elsewhere while a reader searches', async () => {
    const opened = await open('/search/?q=embassy');
    await opened.page.locator('#results[aria-busy="false"] > ol').waitFor();
    expect(opened.requests.some((url) => url.includes('/pagefind/'))).toBe(true);
    expect(askedElsewhere(opened)).toEqual([]);
    expect(opened.complaints).toEqual([]);
  });

  it('sees no cookie and nothing stored', async () => {
    const { page } = await open('/search/?q=embassy');
    await page.locator('#results[aria-busy="false"]').waitFor();
    const stored = await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
    expect(stored).toEqual(['', 0, 0]);
  });
});
