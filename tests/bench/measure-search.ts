import type { Browser, Page } from 'playwright-core';
import type { CountingServer, Sent } from './compressing-server.ts';

/** The slow line of the speed brief: round trip in milliseconds, bytes a second. */
const SLOW_LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 200_000,
};

/** What one visit cost; milliseconds from the beginning of the visit, or from the last letter. */
export interface Visit {
  readonly firstResults: number;
  readonly settled: number;
  readonly bytesToFirst: number;
  readonly requestsToFirst: number;
  readonly bytes: number;
  readonly requests: number;
}

/** Notes in the page when the first results stand, and when the search has settled. */
const WATCH = `(() => {
  const times = (globalThis.searchTimes = { first: 0, settled: 0 });
  const look = () => {
    const results = document.querySelector('#results');
    if (!results) return;
    const hasList = results.querySelector('ol > li') !== null;
    if (hasList && !times.first) times.first = performance.now();
    if (hasList && !times.settled && results.getAttribute('aria-busy') === 'false') times.settled = performance.now();
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
})()`;

/** A first visit to a search page with a query in its address. */
export async function visitCold(
  browser: Browser,
  server: CountingServer,
  query: string,
  isSlow: boolean,
): Promise<Visit> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  if (isSlow) await session.send('Network.emulateNetworkConditions', SLOW_LINE);
  await page.addInitScript(WATCH);
  server.sent.length = 0;
  await page.goto(server.address + query, { waitUntil: 'commit' });
  const { first, settled, offset } = await waitForTimes(page);
  await context.close();
  const upTo = (moment: number): Sent[] =>
    server.sent.filter(({ at, path }) => at + offset <= moment && !NOT_SEARCH.test(path));
  const sum = (list: Sent[]): number => list.reduce((all, { bytes }) => all + bytes, 0);
  return {
    firstResults: first,
    settled,
    bytesToFirst: sum(upTo(first)),
    requestsToFirst: upTo(first).length,
    bytes: sum(upTo(settled)),
    requests: upTo(settled).length,
  };
}

/** From the last letter to the results, the field focused a second before; and then one letter more. */
export async function typeWarm(
  browser: Browser,
  address: string,
  query: string,
  isSlow: boolean,
): Promise<Typing> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  if (isSlow) await session.send('Network.emulateNetworkConditions', SLOW_LINE);
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.focus('#q');
  await page.waitForTimeout(1000);
  const { first, settled } = await timeInput(page, query);
  await page.waitForTimeout(500);
  const next = await timeInput(page, query.slice(0, -1));
  await context.close();
  return { typedFirst: first, typedSettled: settled, next: next.settled };
}

/** Milliseconds from a letter to the results. */
export interface Typing {
  readonly typedFirst: number;
  readonly typedSettled: number;
  readonly next: number;
}

/** Puts words into the field, and waits inside the page until the search has settled on them. */
const timeInput = (page: Page, query: string): Promise<{ first: number; settled: number }> =>
  page.evaluate(async (words) => {
    const field = document.querySelector('#q') as HTMLInputElement;
    const results = document.querySelector('#results') as HTMLElement;
    const begun = performance.now();
    let first = 0;
    const before = results.querySelector('ol');
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    for (;;) {
      const list = results.querySelector('ol');
      if (list !== before && !first) first = performance.now() - begun;
      if (list !== before && results.getAttribute('aria-busy') === 'false') break;
      await new Promise((resolve) => {
        const observer = new MutationObserver(() => (observer.disconnect(), resolve(undefined)));
        observer.observe(results, { subtree: true, childList: true, attributes: true });
      });
    }
    return { first, settled: performance.now() - begun };
  }, query);

/** The page's own files, fonts and signs are the same with and without a search. */
const NOT_SEARCH = /\.(?:woff2|svg|ico)$/;

interface Times {
  first: number;
  settled: number;
  /** Add to a moment of this process for the moment of the page. */
  offset: number;
}

async function waitForTimes(page: Page): Promise<Times> {
  const handle = await page.waitForFunction(() => {
    const { searchTimes } = globalThis as unknown as { searchTimes: { first: number; settled: number } };
    return searchTimes.settled > 0 && { ...searchTimes, origin: performance.timeOrigin };
  });
  const { first, settled, origin } = (await handle.jsonValue()) as Times & { origin: number };
  return { first, settled, offset: performance.timeOrigin - origin };
}

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

/** The number below which this part of the numbers lies, one of them; of none, nought. */
export const quantile = (numbers: readonly number[], part: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * part)] ?? 0;
