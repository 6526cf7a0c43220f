import type { Browser, Page, Route } from 'playwright-core';
import { beforeAll, describe, expect, it, type ExpectStatic } from 'vitest';
import type { VocabularyFile } from '#client/search/index/file-format.ts';
import { browserMissing } from '../setup/browser.ts';
import { takeEach } from '../../setup/release.ts';
import { addressOf, connectBrowser, openProfile, useBrowser, withPage } from '../setup/session.ts';

const missing = (route: Route) => route.fulfill({ status: 404, body: 'Not found' });
const answeredWithPage = (route: Route) =>
  route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><title>x</title>' });
/** So much of an answer comes: half of a part of the index, and of the vocabulary. */
const cutShort = async (route: Route) => {
  const response = await route.fetch();
  const body = await response.body();
  await route.fulfill({ response, body: body.subarray(0, body.length >> 1) });
};
/** Another part of the index, whole and packed, in place of the one that was asked for. */
const exchanged = async (route: Route) => {
  const parts = (await (await fetch(addressOf('/pagefind/vocabulary.json'))).json()) as VocabularyFile;
  const other = parts.index.find(([, name]) => !route.request().url().endsWith(name))?.[1] ?? '';
  const body = Buffer.from(await (await fetch(addressOf(`/pagefind/${other}`))).arrayBuffer());
  await route.fulfill({ status: 200, contentType: 'application/octet-stream', body });
};

/** What can go wrong: the part, and what a request for it gets. */
const FAULTS: [what: string, part: string, answer: (route: Route) => unknown][] = [
  ['the table of contents is missing', '**/pagefind-entry.json*', missing],
  ['the table of contents is answered with a page', '**/pagefind-entry.json*', answeredWithPage],
  ['the table of contents is cut short', '**/pagefind-entry.json*', cutShort],
  ['the index is missing', '**/*.pf_index', missing],
  ['the index is answered with a page', '**/*.pf_index', answeredWithPage],
  ['the index is cut short', '**/*.pf_index', cutShort],
  ['the index is answered with another part of it', '**/*.pf_index', exchanged],
  ['the vocabulary is missing', '**/vocabulary.json', missing],
  ['the vocabulary is answered with a page', '**/vocabulary.json', answeredWithPage],
  ['the vocabulary is cut short', '**/vocabulary.json', cutShort],
  ['the script of the search is missing', '**/search.js', missing],
  ['the script of the search is cut short', '**/search.js', cutShort],
];

/** What may never be answered. */
const HANGING: [what: string, part: string][] = [
  ['the table of contents hangs', '**/pagefind-entry.json*'],
  ['the index hangs', '**/*.pf_index'],
  ['the vocabulary hangs', '**/vocabulary.json'],
  ['the script of the search hangs', '**/search.js'],
];

/** Within so long a reader must be told of a part that hangs, in milliseconds of the page's own clock. */
const MAX_WAIT = 20_000;

const search = (page: Page, query: string) =>
  page.goto(`${addressOf('/search/')}?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' });

/** Waits for the message, and for the end of the search; returns the words of both. */
async function readMessage(page: Page): Promise<string> {
  await page.waitForSelector('#results [role=alert], #results[role=alert]');
  await page.waitForSelector('#results[aria-busy="false"]');
  return page.innerText('#results');
}

/** A message that claims to know how much there is, where nothing was searched. */
const CLAIMS_A_NUMBER = /\b0 results|Nothing (?:in this edition )?matches/i;

/** A reader is told, and led to the lists. */
async function expectLed(page: Page, expect: ExpectStatic): Promise<void> {
  expect(await readMessage(page)).not.toMatch(CLAIMS_A_NUMBER);
  expect(await page.locator('main a[href$="/agreements/"]').count()).toBeGreaterThan(0);
}

describe.skipIf(browserMissing)('When a part of the search fails', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await connectBrowser();
  });

  /** Of what hangs a reader is told in the end: the clock of the page is set forward, which it stays. */
  it.concurrent.for(HANGING)(
    '%s: a reader is told after some time, and led to the lists',
    async ([, part], { expect }) => {
      for (const query of takeEach(2, ['embassy', 'Yeltsin'])) {
        const { page } = await openProfile(browser);
        const asked = Promise.withResolvers<void>();
        await page.route(part, () => asked.resolve());
        await page.clock.install();
        await search(page, query);
        await asked.promise;
        await page.clock.runFor(MAX_WAIT);
        await expectLed(page, expect);
        await page.context().close();
      }
    },
  );

  it.concurrent.for(FAULTS)(
    '%s: a reader is told, and led to the lists',
    async ([, part, answer], { expect }) => {
      for (const query of takeEach(2, ['embassy', 'Yeltsin'])) {
        await withPage(browser, {}, async ({ page }) => {
          const asked = Promise.withResolvers<void>();
          await page.route(part, (route) => {
            asked.resolve();
            return answer(route);
          });
          await search(page, query);
          await asked.promise;
          await expectLed(page, expect);
        });
      }
    },
  );
});

describe.skipIf(browserMissing)('When a part of the search fails,', () => {
  const { newPage } = useBrowser();

  async function expectMessage(page: Page): Promise<void> {
    expect(await readMessage(page)).not.toMatch(CLAIMS_A_NUMBER);
  }

  /** Back on the line, the next search answers in full and reports nothing. */
  async function expectRecovery(page: Page): Promise<void> {
    await page.context().setOffline(false);
    // The page may hear of it before the network does.
    await page.waitForFunction(() =>
      fetch(location.href, { cache: 'no-store' }).then(
        ({ ok }) => ok && navigator.onLine,
        () => false,
      ),
    );
    await page.fill('#q', 'embassy of');
    await page.waitForSelector('#results[aria-busy="false"] > ol > li p:not(.quiet, .near)');
    expect(await page.locator('#results [role=alert]').allInnerTexts()).toEqual([]);
  }

  /** The files of the index of words. */
  async function listIndexParts(): Promise<string[]> {
    const answer = await fetch(addressOf('/pagefind/vocabulary.json'));
    const { index } = (await answer.json()) as VocabularyFile;
    return index.map(([, name]) => name);
  }

  it('the pages of the results are missing: the results stand, and a reader is told', async () => {
    const { page } = await newPage();
    await page.route('**/*.pf_fragment', missing);
    await search(page, 'embassy');
    await page.waitForSelector('#results [role=alert]');
    expect(await page.locator('#results > ol > li').count()).toBeGreaterThan(1);
  });

  it('workers refused: nobody notices', async () => {
    const { page } = await newPage();
    await page.addInitScript(() => Object.defineProperty(globalThis, 'Worker', { value: undefined }));
    await search(page, 'embassy');
    await page.waitForSelector('#results[aria-busy="false"] > ol');
    expect(await page.locator('#results [role=alert]').allInnerTexts()).toEqual([]);
  });

  it('offline before the index has come: the list of records answers, and a reader is told', async () => {
    const { page } = await newPage();
    const held: Route[] = [];
    let hold = true;
    await page.route('**/*.pf_index', (route) => (hold ? void held.push(route) : route.continue()));
    await page.goto(addressOf('/search/'));
    const asked = page.waitForRequest('**/*.pf_index');
    await page.focus('#q');
    await asked;
    await page.context().setOffline(true);
    hold = false;
    await Promise.all(held.map((route) => route.abort()));
    await page.fill('#q', 'embassy');
    await expectMessage(page);
    await expectRecovery(page);
  });

  it('offline after the index has come: the search answers, and a reader is told that the pages do not come', async () => {
    const { page } = await newPage();
    await page.goto(addressOf('/search/'));
    const parts = (await listIndexParts()).map((name) => page.waitForResponse(`**/${name}`));
    await page.focus('#q');
    for (const part of await Promise.all(parts)) await part.finished();
    await page.context().setOffline(true);
    await page.fill('#q', 'embassy');
    await expectMessage(page);
    expect(await page.locator('#results > ol > li').count()).toBeGreaterThan(1);
    await expectRecovery(page);
  });

  it('a slow line: progress shows at once, results come, and nobody gives up before', async () => {
    const { page } = await newPage();
    const session = await page.context().newCDPSession(page);
    const slow3g = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
    await session.send('Network.emulateNetworkConditions', slow3g);
    await search(page, 'embassy');
    await page.waitForSelector('#results[aria-busy="true"]:not(:empty)');
    await page.waitForSelector('#results[aria-busy="false"] > ol');
    expect(await page.locator('#results [role=alert]').count()).toBe(0);
  });

  it('the next search asks anew', async () => {
    const { page } = await newPage();
    await page.route('**/*.pf_index', missing);
    await search(page, 'embassy');
    await expectMessage(page);
    await page.unroute('**/*.pf_index');
    await page.click('#search button');
    await page.waitForSelector('#results[aria-busy="false"] > ol');
    expect(await page.locator('#results [role=alert]').count()).toBe(0);
  });

  /** The vocabulary of another edition: it was made with another index. */
  const ofAnotherEdition = async (route: Route) => {
    const response = await route.fetch();
    const vocabulary = (await response.json()) as VocabularyFile;
    await route.fulfill({ response, json: { ...vocabulary, tag: 'other' } });
  };

  it.each([
    ['an old vocabulary with a new index', '**/vocabulary.json'],
    ['a new vocabulary with an old index', '**/pagefind-entry.json*'],
  ])('%s: tried once again, and nobody notices where that helps', async (_, part) => {
    const { page } = await newPage();
    const asked: string[] = [];
    await page.route(part, async (route) => {
      asked.push(route.request().url());
      await (asked.length > 1 ? route.continue() : answerOld(route));
    });
    await search(page, 'embassy');
    await page.waitForSelector('#results[aria-busy="false"] > ol > li');
    await expect.poll(() => asked.length).toBeGreaterThan(1);
    await page.waitForSelector('#results[aria-busy="false"] > ol > li p:not(.quiet, .near, .tools)');
    expect(await page.locator('#results [role=alert]').allInnerTexts()).toEqual([]);
  });

  it.each([
    ['an old vocabulary with a new index', '**/vocabulary.json'],
    ['a new vocabulary with an old index', '**/pagefind-entry.json*'],
  ])('%s, again and again: a reader is told, and not asked for ever', async (_, part) => {
    const { page } = await newPage();
    const asked: string[] = [];
    await page.route(part, async (route) => {
      asked.push(route.request().url());
      await answerOld(route);
    });
    await search(page, 'embassy');
    const said = await readMessage(page);
    expect(said).toContain('of the texts has been updated while this page was open');
    expect(said).not.toMatch(CLAIMS_A_NUMBER);
    const count = asked.length;
    expect(count).toBeLessThan(8);
    await page.waitForLoadState('networkidle');
    expect(asked.length).toBe(count);
  });

  /** What a cache still has of the edition before: its vocabulary, or the table of contents of its index. */
  const answerOld = (route: Route) =>
    route.request().url().includes('vocabulary') ? ofAnotherEdition(route) : withOtherIndex(route);

  /** The table of contents of another edition. */
  const withOtherIndex = async (route: Route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/"hash":"[^"]+"/g, '"hash":"other"');
    await route.fulfill({ response, body });
  };
});
