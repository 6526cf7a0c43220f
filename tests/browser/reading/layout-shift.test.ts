import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserMissing } from '../setup/browser.ts';
import { addressOf, connectBrowser, withPage } from '../setup/session.ts';
import { listTemplates } from '../setup/templates.ts';
import { takeEach } from '../../setup/release.ts';
import { servePiecemeal } from './piecemeal.ts';

const templates = takeEach(2, await listTemplates());

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
/**
 * What may move when the typeface comes, where a line that stood in for it broke elsewhere: one line, near the top of a
 * page on a phone. On most pages nothing moves at all.
 */
const MAX_SHIFT_WITH_FONTS = 0.06;

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

/** Everything that is seen to move: while a page arrives, and when its fonts come. */
interface Shifts {
  readonly arriving: readonly Shift[];
  readonly withFonts: readonly Shift[];
}

/**
 * Opens a page that arrives piece by piece, each after the last has been painted, and whose fonts come once all of it is
 * painted: the slowest line there is. What is added at the end, if anything, comes with the fonts.
 */
async function watchShifts(
  page: Page,
  path: string,
  { change, added = '' }: { change?: (html: string) => string; added?: string } = {},
): Promise<Shifts> {
  const { origin, pathname, search } = new URL(addressOf(path));
  await using server = await servePiecemeal(origin, change);
  const painted = Promise.withResolvers<void>();
  await page.route('**/*.woff2', async (route) => {
    await painted.promise;
    await route.continue();
  });
  const arriving = server.arrivalOf(pathname + search);
  await page.goto(server.address + pathname.slice(1) + search, { waitUntil: 'commit' });
  await page.evaluate(WATCH);
  const arrival = await arriving;
  while (arrival.sendNext()) await paint(page);
  await page.waitForFunction(
    () =>
      document.readyState !== 'loading' && performance.getEntriesByName('first-contentful-paint').length > 0,
  );
  const before = await readShifts(page);
  painted.resolve();
  await page.waitForLoadState('load');
  if (added) await page.addStyleTag({ content: added });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const all = await readShifts(page);
  return { arriving: before.filter(({ isSeen }) => isSeen), withFonts: all.slice(before.length) };
}

const sumOf = (shifts: readonly Shift[]): number => shifts.reduce((sum, { value }) => sum + value, 0);

describe.skipIf(browserMissing)('While a page loads', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await connectBrowser();
  });

  const at = (width: number): BrowserContextOptions => ({ viewport: { width, height: 800 } });

  describe.each(takeEach(2, [360, 1440]))('at %i px', (width) => {
    const moved: string[] = [];
    afterAll(() => {
      expect(moved.length, `${moved.join(', ')} moved`).toBeLessThan(templates.length / 5);
    });

    it.concurrent.for([...templates, '/timeline/?kind=visit'])(
      'piece by piece, nothing of %s moves',
      async (path, { expect }) => {
        const { arriving, withFonts } = await withPage(browser, at(width), ({ page }) =>
          watchShifts(page, path),
        );
        expect(sumOf(withFonts), JSON.stringify(withFonts)).toBeLessThan(MAX_SHIFT_WITH_FONTS);
        if (sumOf(withFonts) >= 0.005) moved.push(path);
        expect(sumOf(arriving), JSON.stringify(arriving)).toBeLessThan(MAX_SHIFT);
      },
    );
  });

  it('what moves when more arrives is caught', async () => {
    const late = (html: string): string =>
      html.replace('</main>', '<style>h1{margin-top:9rem}</style></main>');
    const { arriving } = await withPage(browser, { bypassCSP: true }, ({ page }) =>
      watchShifts(page, '/about/', { change: late }),
    );
    expect(sumOf(arriving)).toBeGreaterThan(MAX_SHIFT);
  });

  it('what moves with the fonts is caught', async () => {
    const { withFonts } = await withPage(browser, { bypassCSP: true }, ({ page }) =>
      watchShifts(page, '/about/', { added: 'h1 { margin-top: 30rem }' }),
    );
    expect(sumOf(withFonts)).toBeGreaterThan(MAX_SHIFT_WITH_FONTS);
  });
});
