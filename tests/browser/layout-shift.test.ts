import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserMissing } from './browser.ts';
import { useBrowser } from './session.ts';
import { listTemplates } from './templates.ts';

const templates = await listTemplates();

/** How long a font takes, in milliseconds: well after the first paint. */
const LATE = 250;

const WATCH = `(() => {
  globalThis.shifts = [];
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => globalThis.shifts.push(
    entry.value.toFixed(4) + ' ' + entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 80)).join(', '),
  ))).observe({ type: 'layout-shift', buffered: true });
})()`;

/** Everything that moved on a page that is opened while fonts come late, and what it was. */
async function watchShifts(page: Page, address: string, extra = ''): Promise<string[]> {
  await page.addInitScript(WATCH);
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE));
    await route.continue();
  });
  await page.goto(address);
  if (extra) await page.addStyleTag({ content: extra });
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(LATE + 50);
  return page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts);
}

describe.skipIf(browserMissing)('While a page loads', () => {
  const { open, at } = useBrowser();

  describe.each([360, 1440])('at %i px', (width) => {
    it.each([...templates, '/timeline/?kind=visit'])('nothing of %s moves', async (path) => {
      const { page } = await open('/no/such/page/', { viewport: { width, height: 800 } });
      expect(await watchShifts(page, at(path))).toEqual([]);
    });
  });

  it('what moves is caught', async () => {
    const { page } = await open('/no/such/page/', { bypassCSP: true });
    expect(await watchShifts(page, at('/about/'), 'h1 { margin-top: 9rem }')).not.toEqual([]);
  });
});
