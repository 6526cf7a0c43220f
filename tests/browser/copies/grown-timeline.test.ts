import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { PROJECT } from '#commands/project.ts';
import { serveFolder, type ServedFolder } from '#commands/serve.ts';
import { loadEdition } from '#edition.ts';
import { LEDGER, readLedger } from '#edition/addresses/ledger.ts';
import { listLandmarks } from '#edition/timeline/landmarks.ts';
import { addMadeUpContent, MADE_UP } from '../../bench/scale/made-up-content.ts';
import { buildCopy, copyProject, removeCopy } from '../../setup/project-copy.ts';
import { checkAddress } from '../../site/addresses/ledger.ts';
import { findUnreached } from '../../site/rules/link-rules.ts';
import { pageAt, readSite, type Site } from '../../site/site.ts';
import { findSmallTargets } from '../a11y/small-targets.ts';
import { browserMissing } from '../setup/browser.ts';
import { useBrowser } from '../setup/session.ts';

/**
 * How many events the timeline has in all: three more than one page has room to draw, some of them in years of their own,
 * and more; the longest ones take a build of half a minute.
 */
const SIZES = [58, 70, 90, 330, 2000];

/** The page of a year; and the whole timeline, while that fits one page. */
const PART = /^\/timeline\/\d{4}\/(?:\d+\/)?$/;
const WHOLE_OR_PART = /^\/timeline\/(?:\d{4}\/(?:\d+\/)?)?$/;

/** Waits until the page holds what the anchor of its address names, and returns the path of the page. */
async function arrive(page: Page, anchor: string): Promise<string> {
  await page.waitForFunction((id) => location.hash === `#${id}` && document.getElementById(id), anchor);
  return new URL(page.url()).pathname;
}

const { events } = loadEdition(PROJECT);
const ledger = readLedger(readFileSync(path.join(PROJECT, LEDGER), 'utf8'));

describe.skipIf(browserMissing).each(SIZES)('A timeline of %i events', (size) => {
  const { blankPage } = useBrowser();
  let folder = '';
  let site: Site;
  let served: ServedFolder;
  beforeAll(async () => {
    folder = await copyProject();
    // Two years more than the axis has room to name; or so many in a year that it needs two pages.
    const years =
      size === 58 ? { first: 2020, last: 2020 } : { first: 1999, last: 1999 + Math.floor(size / 400) };
    await addMadeUpContent(path.join(folder, 'content'), size - events.length, { years });
    const { code, output, dist } = await buildCopy(folder);
    expect(code, output).toBe(0);
    site = await readSite(dist, '/');
    served = await serveFolder(dist, { base: '/' });
  });
  afterAll(async () => {
    await served.close();
    await removeCopy(folder);
  });

  it('has a way to every page', () => {
    expect(findUnreached(site)).toEqual(['/404.html']);
  });

  it('keeps every address ever published, and has one for each event', () => {
    const own = site.edition.events.map(({ id }) => `/timeline/#${id}`);
    expect(own.length).toBe(size);
    expect([...ledger, ...own].flatMap((address) => checkAddress(address, site) ?? [])).toEqual([]);
  });

  it.runIf(size >= 330)('leads from a crowded year to its further page, and back', () => {
    const linksOf = (page: string) =>
      pageAt(site, page)
        .root.querySelectorAll('a[rel]')
        .map((link) => [link.getAttribute('rel'), link.getAttribute('href')]);
    expect(linksOf('/timeline/1999/')).toContainEqual(['next', '/timeline/1999/2/']);
    expect(linksOf('/timeline/1999/2/')).toContainEqual(['prev', '/timeline/1999/']);
  });

  it.each(['y1999', 'embassy-of-russia-opened', `${MADE_UP}000001`])(
    'leads the address /timeline/#%s to what it names, wherever that stands now',
    async (anchor) => {
      const { page } = await blankPage();
      await page.goto(`${served.address}timeline/#${anchor}`);
      expect(await arrive(page, anchor)).toMatch(size >= 330 ? PART : WHOLE_OR_PART);
    },
  );

  it('follows an anchor that changes while the page is open, from the timeline and from any part of it', async () => {
    const { page } = await blankPage();
    await page.goto(`${served.address}timeline/`);
    for (const anchor of ['y1993', `${MADE_UP}000002`, 'y1999']) {
      await page.evaluate((hash) => void (location.hash = hash), `#${anchor}`);
      await arrive(page, anchor);
    }
  });

  it.each(['nothing-of-that-name', 'y1850', '%E0%A4%A'])(
    'leaves a reader where they are when an anchor names nothing: #%s',
    async (anchor) => {
      const { page, requests } = await blankPage();
      const address = `${served.address}timeline/`;
      const statuses: number[] = [];
      page.on('response', (response) => void statuses.push(response.status()));
      await page.goto(`${address}#${anchor}`);
      await page.waitForLoadState('networkidle');
      expect(page.url()).toBe(`${address}#${anchor}`);
      // So it is when the anchor changes while the page is open.
      await page.goto(`${address}#y1999`);
      await arrive(page, 'y1999');
      const there = page.url().replace(/#.*/, '');
      await page.evaluate((hash) => void (location.hash = hash), `#${anchor}`);
      await page.waitForLoadState('networkidle');
      expect(page.url()).toBe(`${there}#${anchor}`);
      expect(statuses.filter((status) => status >= 400)).toEqual([]);
      expect(requests.filter((url) => url.includes(`${anchor}/`))).toEqual([]);
    },
  );

  it.each(['', 'timeline/'])('has a drawing that a finger hits, whatever its width, at /%s', async (path) => {
    const { page } = await blankPage();
    await page.goto(served.address + path);
    for (const width of [745, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.locator('.picture .year').count()).toBeGreaterThan(0);
      expect(await findSmallTargets(page), `at ${width} px`).toEqual([]);
    }
  });

  it.runIf(size < 70)('keeps the place of the filters until their script has come', async () => {
    const { page } = await blankPage();
    await page.setViewportSize({ width: 1440, height: 1500 });
    const painted = Promise.withResolvers<void>();
    await page.route('**/*.js', async (route) => {
      await painted.promise;
      await route.continue();
    });
    await page.goto(`${served.address}timeline/`, { waitUntil: 'commit' });
    const list = page.locator('.entry').first();
    const before = await list.boundingBox();
    painted.resolve();
    await page.locator('.filters select[name="place"]').waitFor();
    expect((await list.boundingBox())?.y).toBe(before?.y);
  });

  it.runIf(size >= 330)('draws how much there is in each year, with the landmarks by name', async () => {
    const { page } = await blankPage();
    await page.setViewportSize({ width: 768, height: 900 });
    await page.goto(`${served.address}timeline/`);
    const counts = await page.locator('.picture .period title').allTextContents();
    expect(counts.length).toBeGreaterThan(10);
    const total = counts.reduce((sum, words) => sum + Number(/(\d+) events?/.exec(words)?.[1] ?? 0), 0);
    expect(total).toBe(size - events.filter(({ date }) => date === null).length);
    const small = await page.locator('.picture a').evaluateAll((links) =>
      links.flatMap((link) => {
        const { width, height } = link.getBoundingClientRect();
        return width < 23 || height < 23 ? [`${link.textContent}: ${width} × ${height}`] : [];
      }),
    );
    expect(small).toEqual([]);
    const landmarks = await page.locator('.picture .landmark').allTextContents();
    expect(landmarks.length).toBe(listLandmarks(loadEdition(PROJECT)).length);
  });
});
