import { describe, expect, it } from 'vitest';
import { browserMissing } from '../setup/browser.ts';
import { useBrowser } from '../setup/session.ts';

const NO_SCRIPT = { javaScriptEnabled: false } as const;

describe.skipIf(browserMissing)('Without JavaScript', () => {
  const { open, at } = useBrowser();

  it.each([
    ['the home page', '/', 'main input[name="q"]'],
    ['an event', '/events/embassy-of-russia-opened/', 'header input[name="q"]'],
  ])('the search field of %s leads to the search page, which shows the lists', async (_, path, field) => {
    const { page } = await open(path, NO_SCRIPT);
    await page.locator(field).fill('embassy');
    await page.locator(field).press('Enter');
    await page.waitForURL(at('/search/?q=embassy'));
    expect(await page.locator('main').innerText()).toMatch(/without|script/i);
    expect(await page.locator('#results').getAttribute('aria-busy')).toBe('false');
    for (const list of ['timeline', 'agreements', 'people', 'places', 'organizations', 'chapters']) {
      expect(await page.locator(`main a[href$="/${list}/"]`).first().isVisible()).toBe(true);
    }
  });

  it('a moved address still leads on, by a link and by itself', async () => {
    const { page } = await open('/events/', NO_SCRIPT);
    await page.waitForURL(at('/timeline/'));
    expect(await page.locator('li.entry').count()).toBeGreaterThan(0);
  });

  it('an event reads and leads to its evidence', async () => {
    const { page } = await open('/events/embassy-of-russia-opened/', NO_SCRIPT);
    await page.locator('figure.evidence figcaption a').first().click();
    expect(await page.locator(':target mark').count()).toBeGreaterThan(0);
  });
});
