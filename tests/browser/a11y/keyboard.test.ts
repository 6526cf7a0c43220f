import { describe, expect, it } from 'vitest';
import { browserMissing } from '../setup/browser.ts';
import { useBrowser } from '../setup/session.ts';
import { checkFocus } from './focus.ts';

describe.skipIf(browserMissing)('By keyboard', () => {
  const { open } = useBrowser();

  it('a search can be made, and its first result opened', async () => {
    const { page } = await open('/search/');
    await page.locator('#q').focus();
    await page.keyboard.type('embassy');
    await page.keyboard.press('Enter');
    const first = page.locator('#results[aria-busy="false"] > ol li a').first();
    await first.waitFor();
    const address = await first.getAttribute('href');
    await first.focus();
    expect(await checkFocus(page)).toBeNull();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === address);
  });
});
