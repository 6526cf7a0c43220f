import path from 'node:path';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OFFLINE_FILES } from '#client/offline/addresses.ts';
import { PROJECT } from '#commands/project.ts';
import { loadEdition } from '#edition.ts';
import { present } from '../../setup/present.ts';
import { browserMissing } from '../setup/browser.ts';
import {
  follow,
  movePointer,
  openStoppable,
  readCaches,
  readOn,
  waitUntilCached,
  type StoppableSite,
} from '../setup/offline-copy.ts';
import { connectBrowser, openProfile, useBrowser, type OpenPage } from '../setup/session.ts';

const DIST = path.join(PROJECT, 'dist');
const edition = loadEdition(PROJECT);
const event = present(
  edition.events.find(({ evidence }) => evidence.length > 1),
  'event with evidence',
);
const ALLOWED = { serviceWorkers: 'allow' } as const;

const NOTHING = { active: [], waiting: 0, caches: [] };

describe.skipIf(browserMissing)('After a reader has read on, and the server is stopped,', () => {
  let opened: OpenPage;
  let at: StoppableSite['at'];
  beforeAll(async () => {
    const site = await openStoppable(DIST);
    at = site.at;
    opened = await openProfile(await connectBrowser(), ALLOWED);
    await readOn(opened.page, site);
    await site.stop();
  });
  afterAll(() => opened.page.context().close());

  /** The page at hand, complaining of nothing yet. */
  function useOpened(): OpenPage {
    opened.complaints.length = 0;
    return opened;
  }

  it('a page never visited reads as before, in its typeface, and its links lead on', async () => {
    const { page, complaints } = useOpened();
    await page.goto(at(event.path));
    expect(await page.innerText('h1')).toContain(event.title);
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(
      true,
    );
    const cite = present(await page.locator('blockquote[cite]').first().getAttribute('cite'));
    await follow(page, cite);
    expect(await page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`).count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('the search finds, shows excerpts and leads to the record', async () => {
    const { page, complaints } = useOpened();
    await page.goto(at('/search/'));
    await page.fill('#q', 'embassy of');
    await page.locator('#results[aria-busy="false"] > ol > li p:not(.quiet, .near)').first().waitFor();
    expect(await page.locator('#results [role=alert]').count()).toBe(0);
    const first = page.locator('#results > ol > li a').first();
    const title = await first.innerText();
    await first.press('Enter');
    await page.waitForURL((url) => url.pathname !== '/search/');
    // A link to the page may follow the title by now.
    expect(await page.innerText('h1')).toContain(title);
    expect(complaints).toEqual([]);
  });

  it('a narrowed list, an address without its slash and one that has moved lead to what is cached', async () => {
    const { page } = useOpened();
    await page.goto(at('/timeline/?kind=visit'));
    await expect.poll(() => page.innerText('main')).toContain('Show all again');
    await page.goto(at(`${event.path.replace(/\/$/, '')}?a=b#quotes`));
    expect(page.url()).toBe(at(`${event.path}?a=b#quotes`));
    const [from, to] = present(Object.entries(edition.moved)[0], 'address that has moved');
    await page.goto(at(from));
    await page.waitForURL((url) => url.pathname === new URL(to, url).pathname);
  });

  it('the texts to check a quotation against are there', async () => {
    const { page } = useOpened();
    await page.goto(at('/verify/'));
    await page.fill('textarea', present(event.evidence[0]).exact.split('[…]')[0] ?? '');
    await page.locator('#verify button[type=submit], #verify button').first().click();
    await expect
      .poll(() => page.textContent('#verdict'))
      .toContain(present(event.evidence[0]).witness.siglum);
  });

  it('an address that is not cached says so, in words, and leads to what is', async () => {
    const { page, complaints } = useOpened();
    const answer = await page.goto(at('/data/edition.epub'));
    expect(answer?.status()).toBe(503);
    expect(await page.textContent('h1')).toBe('Not on this device');
    expect(complaints.filter((words) => /policy/i.test(words))).toEqual([]);
    await page.locator('main a[href$="/search/"]').click();
    await page.waitForURL('**/search/');
    expect(await page.title()).not.toContain('Not on this device');
  });

  it('every file of the list is cached, and nothing else', async () => {
    const { page } = useOpened();
    const listed = Object.keys(JSON.parse(readFileSync(path.join(DIST, OFFLINE_FILES), 'utf8')));
    const cached = await page.evaluate(async () => {
      const [name = ''] = await caches.keys();
      return (await (await caches.open(name)).keys()).map(({ url }) => url);
    });
    expect(cached.toSorted()).toEqual([...listed, OFFLINE_FILES].map((name) => at(`/${name}`)).toSorted());
  });
});

describe.skipIf(browserMissing)('The offline copy', () => {
  const { newPage } = useBrowser();

  async function openFirst(options: object = ALLOWED) {
    const site = await openStoppable(DIST);
    const opened = await newPage(options);
    await opened.page.goto(site.at(event.path));
    return { ...opened, site };
  }

  it('is nothing after a visit of one page, whatever is done there; nor is anything asked for', async () => {
    await using stack = new AsyncDisposableStack();
    const { page, requests, site } = await openFirst();
    stack.use(site);
    await movePointer(page);
    await page.keyboard.press('End');
    await page.goto(`${page.url()}#${await page.locator('main [id]').first().getAttribute('id')}`);
    await page.reload();
    await movePointer(page);
    await page.waitForLoadState('networkidle');
    expect(await readCaches(page)).toEqual(NOTHING);
    expect(requests.some((url) => url.endsWith('/links.js'))).toBe(true);
    expect(requests.filter((url) => /offline|sw\.js|webmanifest/.test(url))).toEqual([]);
  });

  it('is nothing where a browser saves data', async () => {
    await using stack = new AsyncDisposableStack();
    const { page, requests, site } = await openFirst();
    stack.use(site);
    await page.addInitScript(() =>
      Object.defineProperty(Object.getPrototypeOf(navigator), 'connection', { value: { saveData: true } }),
    );
    await follow(page, '/timeline/');
    await expect.poll(() => requests.filter((url) => url.endsWith('/offline.js'))).toHaveLength(1);
    await page.waitForLoadState('networkidle');
    expect(await readCaches(page)).toEqual(NOTHING);
  });

  it('changes nothing for a page where the browser has no service workers', async () => {
    await using stack = new AsyncDisposableStack();
    const { page, complaints, site } = await openFirst();
    stack.use(site);
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    await follow(page, '/timeline/');
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
  });

  it('goes by the button of the page about the edition, and stays away until it is wanted', async () => {
    await using stack = new AsyncDisposableStack();
    const { page, site } = await openFirst();
    stack.use(site);
    await follow(page, '/about/');
    await waitUntilCached(page);
    const button = page.locator('button.offline-copy');
    await button.click();
    await expect.poll(() => button.textContent()).toBe('Store a copy again');
    expect(await readCaches(page)).toEqual(NOTHING);
    await follow(page, '/timeline/');
    await page.waitForLoadState('networkidle');
    expect(await readCaches(page)).toEqual(NOTHING);
    await follow(page, '/about/');
    await button.click();
    await waitUntilCached(page);
    const colour = page.locator('meta[name=theme-color]');
    expect(await colour.getAttribute('content')).toMatch(/^rgb\(/);
    expect(await page.locator('link[rel=manifest]').count()).toBe(1);
    expect((await readCaches(page)).caches).toHaveLength(1);
  });

  it('can be installed: a browser finds no fault in the manifest and its pictures', async () => {
    await using stack = new AsyncDisposableStack();
    const { page, site } = await openFirst();
    stack.use(site);
    await page.goto(site.at('/'));
    const session = await page.context().newCDPSession(page);
    const { errors, data } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const manifest = JSON.parse(data ?? '') as {
      name: string;
      start_url: string;
      icons: { src: string; sizes: string }[];
    };
    expect(manifest.name).toBe(edition.title.title);
    expect(manifest.start_url).toBe('/');
    for (const { src, sizes } of manifest.icons) {
      const size = await page.evaluate(async (address) => {
        const image = Object.assign(new Image(), { src: address });
        await image.decode();
        return `${image.naturalWidth}x${image.naturalHeight}`;
      }, src);
      if (sizes !== 'any') expect(size).toBe(sizes);
    }
  });
});
