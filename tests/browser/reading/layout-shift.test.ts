import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserMissing } from '../setup/browser.ts';
import { servePiecemeal, type Piecemeal } from './piecemeal.ts';
import { useBrowser } from '../setup/session.ts';
import { listTemplates } from '../setup/templates.ts';

const templates = await listTemplates();

/** How long a font takes, in milliseconds: well after the first paint. */
const LATE = 250;

/** Notes in the page all that moves: how much, what, and whether one could see it; a space between words is not seen. */
const WATCH = `(() => {
  globalThis.shifts = [];
  const isSeen = ({ node }) => node?.nodeType !== 3 || node.textContent.trim() !== '';
  new PerformanceObserver((list) => list.getEntries().forEach(({ value, sources }) => globalThis.shifts.push({
    value,
    what: sources.map(({ node }) => (node?.outerHTML ?? node?.textContent)?.trim().slice(0, 80)).join(', '),
    isSeen: sources.some(isSeen),
  }))).observe({ type: 'layout-shift', buffered: true });
})()`;

interface Shift {
  readonly value: number;
  readonly what: string;
  readonly isSeen: boolean;
}
const readShifts = (page: Page): Promise<Shift[]> =>
  page.evaluate(() => (globalThis as unknown as { shifts: Shift[] }).shifts);

/** What may move while a page arrives, at the most; a fifth of what counts as good. */
const STEADY = 0.02;

/** Everything that moved on a page that is opened while fonts come late. */
async function watchShifts(page: Page, address: string, extra = ''): Promise<Shift[]> {
  await page.addInitScript(WATCH);
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE));
    await route.continue();
  });
  await page.goto(address);
  if (extra) await page.addStyleTag({ content: extra });
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(LATE + 50);
  return readShifts(page);
}

/** What was seen to move while a page arrived piece by piece. */
async function watchArrival(page: Page, address: string): Promise<Shift[]> {
  await page.addInitScript(WATCH);
  await page.goto(address);
  await page.waitForTimeout(50);
  return (await readShifts(page)).filter(({ isSeen }) => isSeen);
}

const sumOf = (shifts: readonly Shift[]): number => shifts.reduce((sum, { value }) => sum + value, 0);

describe.skipIf(browserMissing)('While a page loads', () => {
  const { open, at } = useBrowser();

  describe.each([360, 1440])('at %i px', (width) => {
    it.each([...templates, '/timeline/?kind=visit'])('nothing of %s moves', async (path) => {
      const { page } = await open('/no/such/page/', { viewport: { width, height: 800 } });
      expect(await watchShifts(page, at(path))).toEqual([]);
    });
  });

  describe.each([360, 1440])('at %i px, piece by piece,', (width) => {
    let piecemeal: Piecemeal;
    beforeAll(async () => {
      piecemeal = await servePiecemeal(new URL(at('/')).origin);
    });
    afterAll(() => piecemeal[Symbol.asyncDispose]());

    it.each(templates)('what has arrived of %s stays where it is', async (path) => {
      const { page } = await open('/no/such/page/', { viewport: { width, height: 800 } });
      const { pathname } = new URL(at(path));
      const shifts = await watchArrival(page, piecemeal.address + pathname.slice(1));
      expect(sumOf(shifts), JSON.stringify(shifts)).toBeLessThan(STEADY);
    });
  });

  it('what moves when more arrives is caught', async () => {
    const late = (html: string): string =>
      html.replace('</main>', '<style>h1{margin-top:9rem}</style></main>');
    await using piecemeal = await servePiecemeal(new URL(at('/')).origin, late);
    const { page } = await open('/no/such/page/', { bypassCSP: true });
    const { pathname } = new URL(at('/about/'));
    const shifts = await watchArrival(page, piecemeal.address + pathname.slice(1));
    expect(sumOf(shifts)).toBeGreaterThan(STEADY);
  });

  it('what moves is caught', async () => {
    const { page } = await open('/no/such/page/', { bypassCSP: true });
    expect(await watchShifts(page, at('/about/'), 'h1 { margin-top: 9rem }')).not.toEqual([]);
  });
});
