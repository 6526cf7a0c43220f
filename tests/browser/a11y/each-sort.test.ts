import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { takeEach } from '../../setup/release.ts';
import { browserMissing } from '../setup/browser.ts';
import { addressOf, connectBrowser, withPage, type OpenPage } from '../setup/session.ts';
import { listTemplates } from '../setup/templates.ts';
import { checkSkipLink, tabThrough } from './focus.ts';
import { findClipped, findOverflow } from './overflow.ts';
import { askedBesides, askedElsewhere } from './requests.ts';
import { findSmallTargets } from './small-targets.ts';

const paths = [...takeEach(3, await listTemplates()), '/search/?q=treaty'];

/** What a reader may set for text, and a page has to stand (WCAG 1.4.12). */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }
`;

/** Pages whose own script is asked for while they are read: search, check, the filtered lists, the chart at home. */
const HAS_SCRIPT = /^\/((search|verify|timeline|agreements|visits)\/(by-[\w-]+\/)?)?(\?|$)/;

/** Sets the viewport of an open page, and how many pixels of the screen one of CSS takes: what zooming in does. */
async function resize(page: Page, width: number, height: number, deviceScaleFactor = 1): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor,
    mobile: false,
  });
  await client.detach();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
}

/** Adds a style sheet, which the policy of the page does not govern, and returns what takes it away. */
async function addStyles(page: Page, css: string): Promise<() => Promise<void>> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
  }, css);
  return () => page.evaluate(() => void document.adoptedStyleSheets.pop());
}

/** Opens a page and waits until it, its fonts and its search results are there. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(addressOf(path));
  if (path.includes('?')) await page.locator('#results[aria-busy="false"] > ol').waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

type Check = [promise: string, find: (opened: OpenPage, path: string) => Promise<string[]>];

const atWidths = (
  widths: readonly number[],
  find: (page: Page) => Promise<string[]>,
): ((opened: OpenPage) => Promise<string[]>) => {
  return async ({ page }) => {
    const faults: string[] = [];
    for (const width of widths) {
      await resize(page, width, 740);
      faults.push(...(await find(page)).map((fault) => `at ${width} px: ${fault}`));
    }
    return faults;
  };
};

const findLost = async (page: Page): Promise<string[]> => [
  ...(await findOverflow(page)),
  ...(await findClipped(page)),
];

/** What holds on every page, one visit for all of it: the page is only resized in between. */
const CHECKS: readonly Check[] = [
  [
    'a finger hits everything, and nothing scrolls sideways',
    atWidths([320, 768, 1440], async (page) => [
      ...(await findSmallTargets(page)),
      ...(await findOverflow(page)),
    ]),
  ],
  ['it does not scroll sideways in between', atWidths([360, 1000, 1200], findOverflow)],
  [
    'nothing is cut at a zoom of 200 % and 400 % on a screen of 1280 px',
    async ({ page }) => {
      await resize(page, 640, 400, 2);
      const atTwo = await findLost(page);
      await resize(page, 320, 256, 4);
      return [...atTwo, ...(await findLost(page))];
    },
  ],
  [
    'nothing is lost with the spacing of WCAG',
    async (opened) => {
      const takeAway = await addStyles(opened.page, SPACING);
      const faults = await atWidths([360, 1280], findLost)(opened);
      await takeAway();
      return faults;
    },
  ],
  ['nothing is asked of another host', async (opened) => askedElsewhere(opened)],
  [
    'besides fonts and icon one request is made',
    async (opened, path) =>
      HAS_SCRIPT.test(path)
        ? []
        : // A list of which anchors stand on other pages has a script that follows them.
          askedBesides(opened).filter((address) => !address.includes('/AnchorFinder.')),
  ],
  [
    'the browser has nothing to complain of',
    async ({ complaints }) => complaints.filter((words) => !/404/.test(words)),
  ],
  // A key has the script of links to words loaded, so that requests are counted before.
  ['every stop of the Tab key is seen', ({ page }) => tabThrough(page, 120)],
  [
    'the skip link leads to the text',
    async ({ page }) => {
      await resize(page, 360, 640);
      return checkSkipLink(page);
    },
  ],
];

describe.skipIf(browserMissing)('Of every sort of page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await connectBrowser();
  });

  it.each(paths)('%s keeps every promise', async (path) => {
    await withPage(browser, { viewport: { width: 1280, height: 720 } }, async (opened) => {
      await visit(opened.page, path);
      for (const [promise, find] of CHECKS) expect.soft(await find(opened, path), promise).toEqual([]);
    });
  });
});
