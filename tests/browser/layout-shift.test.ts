import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserMissing } from './browser.ts';
import { servePiecemeal, type Piecemeal } from './piecemeal.ts';
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

/** What may move while a page arrives, at the most; a fifth of what counts as good. */
const STEADY = 0.02;

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

  /** What moved while a page arrived piece by piece: how much, and what. A space between two words is not seen. */
  async function watchArrival(page: Page, address: string): Promise<{ sum: number; moved: string[] }> {
    await page.addInitScript(`(() => {
      const seen = (globalThis.seen = { sum: 0, moved: [] });
      const isSeen = ({ node }) => node === null || node.textContent.trim() !== '' || node.nodeType === 1;
      new PerformanceObserver((list) => list.getEntries().filter(({ sources }) => sources.some(isSeen)).forEach((entry) => {
        seen.sum += entry.value;
        seen.moved.push(entry.value.toFixed(4) + ' ' + entry.sources.map(({ node }) => node?.textContent?.trim().slice(0, 40)).join(' | '));
      })).observe({ type: 'layout-shift', buffered: true });
    })()`);
    await page.goto(address);
    await page.waitForTimeout(50);
    return page.evaluate(() => (globalThis as unknown as { seen: { sum: number; moved: string[] } }).seen);
  }

  describe.each([360, 1440])('at %i px, piece by piece,', (width) => {
    let piecemeal: Piecemeal;
    beforeAll(async () => {
      piecemeal = await servePiecemeal(new URL(at('/')).origin);
    });
    afterAll(() => piecemeal[Symbol.asyncDispose]());

    it.each(templates)('what has arrived of %s stays where it is', async (path) => {
      const { page } = await open('/no/such/page/', { viewport: { width, height: 800 } });
      const { pathname } = new URL(at(path));
      const { sum, moved } = await watchArrival(page, piecemeal.address + pathname.slice(1));
      expect(sum, moved.join('\n')).toBeLessThan(STEADY);
    });
  });

  it('what moves is caught', async () => {
    const { page } = await open('/no/such/page/', { bypassCSP: true });
    expect(await watchShifts(page, at('/about/'), 'h1 { margin-top: 9rem }')).not.toEqual([]);
  });
});
