import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { VocabularyFile } from '#client/search/index/vocabulary.ts';
import type { ServedFolder } from '#commands/serve.ts';
import { browserMissing, launchBrowser, openSite } from '../setup/browser.ts';

const missing = (route: Route) => route.fulfill({ status: 404, body: 'Not found' });
const answeredWithPage = (route: Route) =>
  route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><title>x</title>' });
const cutShort = async (route: Route) => {
  const response = await route.fetch();
  await route.fulfill({ response, body: (await response.body()).subarray(0, 30_000) });
};
const never = () => {};

/** What can go wrong: the part, how, and within how many milliseconds the reader must be told. */
const FAULTS: [string, string, (route: Route) => unknown, number][] = [
  ['the program is missing', '**/wasm.*', missing, 10_000],
  ['the program is cut short', '**/wasm.*', cutShort, 10_000],
  ['the program hangs', '**/wasm.*', never, 20_000],
  ['Pagefind’s script is missing', '**/pagefind.js', missing, 10_000],
  ['Pagefind’s script is answered with a page', '**/pagefind.js', answeredWithPage, 10_000],
  ['the table of contents is missing', '**/pagefind-entry.json*', missing, 10_000],
  ['the table of contents is answered with a page', '**/pagefind-entry.json*', answeredWithPage, 10_000],
  ['the list of pages is missing', '**/*.pf_meta', missing, 10_000],
  ['the index is missing', '**/*.pf_index', missing, 10_000],
  ['the index is answered with a page', '**/*.pf_index', answeredWithPage, 10_000],
  ['the vocabulary is missing', '**/vocabulary.json', missing, 10_000],
  ['the vocabulary is answered with a page', '**/vocabulary.json', answeredWithPage, 10_000],
  ['the vocabulary hangs', '**/vocabulary.json', never, 20_000],
  ['the script of the search is missing', '**/search.js', missing, 10_000],
  ['the script of the search hangs', '**/search.js', never, 20_000],
];

describe.skipIf(browserMissing)('When a part of the search fails', () => {
  let browser: Browser;
  let site: ServedFolder;
  /** The files of the index of words. */
  let indexParts: string[] = [];
  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), openSite()]);
    const vocabulary: VocabularyFile = await (await fetch(`${site.address}pagefind/vocabulary.json`)).json();
    indexParts = vocabulary.index.map(([, name]) => name);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const search = (page: Page, query: string) =>
    page.goto(`${site.address}search/?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' });

  /** Waits for the message, and for the end of the search; the message leads on and speaks of no number of results. */
  async function expectMessage(page: Page, patience: number): Promise<string> {
    await page.waitForSelector('#results [role=alert], #results[role=alert]', { timeout: patience });
    await page.waitForSelector('#results[aria-busy="false"]', { timeout: 1000 });
    const text = await page.innerText('#results');
    expect(text).not.toMatch(/\b0 results|Nothing (?:in this edition )?matches/i);
    expect(await page.locator('main a[href$="/agreements/"]').count()).toBeGreaterThan(0);
    return text;
  }

  /** Back on the line, the next search answers in full and reports nothing. */
  async function expectRecovery(page: Page): Promise<void> {
    await page.context().setOffline(false);
    await page.fill('#q', 'embassy of');
    await page.waitForSelector('#results[aria-busy="false"] > ol > li p:not(.quiet, .near)');
    expect(await page.locator('#results [role=alert]').allInnerTexts()).toEqual([]);
  }

  it.concurrent.each(FAULTS)(
    '%s: a reader is told, and led to the lists',
    { timeout: 60_000 },
    async (_, part, answer, patience) => {
      for (const query of ['embassy', 'Yeltsin']) {
        const page = await browser.newPage();
        await page.route(part, answer);
        await search(page, query);
        await expectMessage(page, patience);
        await page.close();
      }
    },
  );

  it('the program refused by a policy: a reader is told', async () => {
    const page = await browser.newPage();
    await page.route('**/search/?q=*', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace("'wasm-unsafe-eval'", '') });
    });
    await search(page, 'embassy');
    await expectMessage(page, 10_000);
  });

  it('the pages of the results are missing: the results stand, and a reader is told', async () => {
    const page = await browser.newPage();
    await page.route('**/*.pf_fragment', missing);
    await search(page, 'embassy');
    await page.waitForSelector('#results [role=alert]');
    expect(await page.locator('#results > ol > li').count()).toBeGreaterThan(1);
  });

  it('workers refused: nobody notices', async () => {
    const page = await browser.newPage();
    await page.addInitScript(() => Object.defineProperty(globalThis, 'Worker', { value: undefined }));
    await search(page, 'embassy');
    await page.waitForSelector('#results[aria-busy="false"] > ol');
    expect(await page.locator('#results [role=alert]').allInnerTexts()).toEqual([]);
  });

  it('offline before the index has come: the list of records answers, and a reader is told', async () => {
    const page = await browser.newPage();
    const held: Route[] = [];
    await page.route('**/*.pf_index', (route) => void held.push(route));
    await page.goto(`${site.address}search/`);
    const asked = page.waitForRequest('**/*.pf_index');
    await page.focus('#q');
    await asked;
    await page.context().setOffline(true);
    await page.unroute('**/*.pf_index');
    await Promise.all(held.map((route) => route.abort()));
    await page.fill('#q', 'embassy');
    await expectMessage(page, 10_000);
    await expectRecovery(page);
  });

  it('offline after the index has come: the search answers, and a reader is told that the pages do not come', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.address}search/`);
    const parts = indexParts.map((name) => page.waitForResponse(`**/${name}`));
    await page.focus('#q');
    for (const part of await Promise.all(parts)) await part.finished();
    await page.context().setOffline(true);
    await page.fill('#q', 'embassy');
    await expectMessage(page, 10_000);
    expect(await page.locator('#results > ol > li').count()).toBeGreaterThan(1);
    await expectRecovery(page);
  });

  it(
    'a slow line: progress shows at once, results come, and nobody gives up before',
    { timeout: 60_000 },
    async () => {
      const page = await browser.newPage();
      const session = await page.context().newCDPSession(page);
      const slow3g = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
      await session.send('Network.emulateNetworkConditions', slow3g);
      await search(page, 'embassy');
      await page.waitForSelector('#results[aria-busy="true"]:not(:empty)');
      await page.waitForSelector('#results[aria-busy="false"] > ol', { timeout: 20_000 });
      expect(await page.locator('#results [role=alert]').count()).toBe(0);
    },
  );

  it('the next search asks anew', async () => {
    const page = await browser.newPage();
    await page.route('**/*.pf_index', missing);
    await search(page, 'embassy');
    await expectMessage(page, 10_000);
    await page.unroute('**/*.pf_index');
    await page.click('#search button');
    await page.waitForSelector('#results[aria-busy="false"] > ol');
    expect(await page.locator('#results [role=alert]').count()).toBe(0);
  });
});
