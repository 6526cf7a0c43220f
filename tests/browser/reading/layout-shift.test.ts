import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { browserMissing } from '../setup/browser.ts';
import { addressOf, connectBrowser, openProfile } from '../setup/session.ts';
import { listTemplates } from '../setup/templates.ts';
import { servePiecemeal } from './piecemeal.ts';

const templates = await listTemplates();

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

/** What may move while a page arrives, at the most; a fifth of what counts as good. */
const MAX_SHIFT = 0.02;

/** Waits until the page has painted all that it has; one that has nothing to paint yet calls no frame, so not for long. */
const paint = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
        setTimeout(resolve, 200);
      }),
  );

async function readShifts(page: Page): Promise<Shift[]> {
  await paint(page);
  return page.evaluate(() => (globalThis as unknown as { shifts: Shift[] }).shifts);
}

/** Everything that moves on a page whose fonts come once all else is painted: before they come, and when they do. */
async function watchShifts(
  page: Page,
  address: string,
  extra = '',
): Promise<{ before: Shift[]; after: Shift[] }> {
  await page.addInitScript(WATCH);
  const painted = Promise.withResolvers<void>();
  await page.route('**/*.woff2', async (route) => {
    await painted.promise;
    await route.continue();
  });
  const loaded = page.goto(address);
  await page.waitForFunction(
    () =>
      document.readyState !== 'loading' && performance.getEntriesByName('first-contentful-paint').length > 0,
  );
  const before = await readShifts(page);
  painted.resolve();
  await loaded;
  if (extra) await page.addStyleTag({ content: extra });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return { before, after: (await readShifts(page)).slice(before.length) };
}

/** What is seen to move while a page arrives piece by piece, each after the last has been painted. */
async function watchArrival(page: Page, path: string, change?: (html: string) => string): Promise<Shift[]> {
  const { origin, pathname } = new URL(addressOf(path));
  await using server = await servePiecemeal(origin, change);
  await page.addInitScript(WATCH);
  const arriving = server.arrivalOf(pathname);
  await page.goto(server.address + pathname.slice(1), { waitUntil: 'commit' });
  const arrival = await arriving;
  while (arrival.sendNext()) await paint(page);
  await page.waitForLoadState('load');
  return (await readShifts(page)).filter(({ isSeen }) => isSeen);
}

const sumOf = (shifts: readonly Shift[]): number => shifts.reduce((sum, { value }) => sum + value, 0);

describe.skipIf(browserMissing)('While a page loads', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await connectBrowser();
  });

  async function withPage<T>(options: BrowserContextOptions, use: (page: Page) => Promise<T>): Promise<T> {
    const { page } = await openProfile(browser, options);
    try {
      return await use(page);
    } finally {
      await page.context().close();
    }
  }
  const at = (width: number): BrowserContextOptions => ({ viewport: { width, height: 800 } });

  describe.each([360, 1440])('at %i px', (width) => {
    it.concurrent.for([...templates, '/timeline/?kind=visit'])(
      'nothing of %s moves',
      async (path, { expect }) => {
        const { before, after } = await withPage(at(width), (page) => watchShifts(page, addressOf(path)));
        expect(after, 'when the fonts come').toEqual([]);
        expect(sumOf(before), JSON.stringify(before)).toBeLessThan(MAX_SHIFT);
      },
    );

    it.concurrent.for(templates)('piece by piece, what has arrived of %s stays', async (path, { expect }) => {
      const shifts = await withPage(at(width), (page) => watchArrival(page, path));
      expect(sumOf(shifts), JSON.stringify(shifts)).toBeLessThan(MAX_SHIFT);
    });
  });

  it('what moves when more arrives is caught', async () => {
    const late = (html: string): string =>
      html.replace('</main>', '<style>h1{margin-top:9rem}</style></main>');
    const shifts = await withPage({ bypassCSP: true }, (page) => watchArrival(page, '/about/', late));
    expect(sumOf(shifts)).toBeGreaterThan(MAX_SHIFT);
  });

  it('what moves is caught', async () => {
    const { after } = await withPage({ bypassCSP: true }, (page) =>
      watchShifts(page, addressOf('/about/'), 'h1 { margin-top: 9rem }'),
    );
    expect(after).not.toEqual([]);
  });
});
