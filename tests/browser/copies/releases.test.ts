import { cp, rename } from 'node:fs/promises';
import path from 'node:path';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OFFLINE_FILES, WORKER_SCRIPT } from '#client/offline/addresses.ts';
import { changeFile } from '../../build/change-copy.ts';
import { buildCopy, copyProject, removeCopy } from '../../setup/project-copy.ts';
import { browserMissing } from '../setup/browser.ts';
import { follow, openStoppable, readCaches, readOn } from '../setup/offline-copy.ts';
import { useBrowser } from '../setup/session.ts';

/*
 * Two releases of different content, and a third that caches nothing, one after the other at the same address, under a
 * sub-path. What a page is made of says of which release it is.
 */

const BASE = '/record/';
const ALLOWED = { serviceWorkers: 'allow' } as const;

/** A word that only the second release has. */
const NEW_WORD = 'Zebrafinch';

type Release = 'first' | 'second' | 'off';

/** Which release each part of the page at hand is of: the page, the vocabulary, the index, another page. */
const readParts = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const base = document.querySelector<HTMLElement>('[data-base]')?.dataset['base'] ?? '/';
    const read = async (name: string): Promise<string> => (await fetch(base + name)).text();
    return {
      page: document.querySelector<HTMLElement>('.colophon')?.textContent ?? '',
      vocabulary: await read('pagefind/vocabulary.json'),
      index: await read('pagefind/pagefind-entry.json?ts=x'),
      other: await read('timeline/?kind=visit'),
    };
  });

describe.skipIf(browserMissing)('A second release', () => {
  const { newPage } = useBrowser();
  const folders: string[] = [];
  const dists: Partial<Record<Release, string>> = {};

  const build = async (folder: string, release: Release, env: NodeJS.ProcessEnv = {}): Promise<void> => {
    const { code, output, dist } = await buildCopy(folder, { BASE, ...env });
    expect(code, output).toBe(0);
    dists[release] = path.join(folder, `dist-${release}`);
    await rename(dist, dists[release]);
  };
  beforeAll(async () => {
    const folder = await copyProject();
    folders.push(folder);
    await build(folder, 'first');
    await changeFile(path.join(folder, 'content', 'edition.yaml'), (text) =>
      text.replace(/subtitle: .*/, `subtitle: ${NEW_WORD}`).replace(/editors: .*/, `editors: ${NEW_WORD}`),
    );
    await build(folder, 'second');
    await build(folder, 'off', { OFFLINE: 'off' });
  });
  afterAll(() => Promise.all(folders.map(removeCopy)));

  const distOf = (release: Release): string => dists[release] ?? '';

  async function openCached() {
    const site = await openStoppable(distOf('first'), BASE);
    const opened = await newPage(ALLOWED);
    await readOn(opened.page, site);
    return { ...opened, site };
  }

  /** That all parts of a page are of one release: each is as that release has it. */
  async function expectWhole(page: Page, release: Release): Promise<void> {
    const read = (name: string): string => readFileSync(path.join(distOf(release), name), 'utf8');
    const parts = await readParts(page);
    expect(parts['page']?.includes(NEW_WORD)).toBe(release !== 'first');
    expect(parts['vocabulary']).toBe(read('pagefind/vocabulary.json'));
    expect(parts['index']).toBe(read('pagefind/pagefind-entry.json'));
    expect(parts['other']).toBe(read('timeline/index.html'));
  }

  /** Asks the browser to look for a release, and waits until it waits. */
  async function waitForNext(page: Page): Promise<void> {
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect.poll(async () => (await readCaches(page)).waiting).toBe(1);
  }

  /**
   * Follows links until one shows the second release. Mostly the first one does; a worker that a busy machine is slow to
   * start is not waited for, and takes over at one of the next.
   */
  async function reachNext(page: Page): Promise<void> {
    for (const path of ['/agreements/', '/places/', '/people/', '/figures/', '/agreements/']) {
      await follow(page, path);
      if ((await page.content()).includes(NEW_WORD)) return;
    }
  }

  it('differs in what the tests look at', () => {
    for (const name of ['pagefind/vocabulary.json', 'timeline/index.html', OFFLINE_FILES, WORKER_SCRIPT]) {
      const [one, other] = (['first', 'second'] as const).map((release) =>
        readFileSync(path.join(distOf(release), name), 'utf8'),
      );
      expect(one === other, name).toBe(false);
    }
  });

  it('is shown from the next page on, once it is whole; until then the first one is, in all its parts', async () => {
    const { page, site } = await openCached();
    await follow(page, '/people/');
    await expectWhole(page, 'first');
    await site.begin(distOf('second'));
    await waitForNext(page);
    await expectWhole(page, 'first');
    await reachNext(page);
    await expectWhole(page, 'second');
    await expect
      .poll(
        async () => {
          await follow(page, '/people/');
          await follow(page, '/places/');
          await expectWhole(page, 'second');
          return readCaches(page);
        },
        { interval: 1000 },
      )
      .toMatchObject({ waiting: 0, caches: [expect.anything()] });
    await site.stop();
    await page.goto(site.at('/people/'));
    await expectWhole(page, 'second');
  });

  it('waits while another page of the first one is open', async () => {
    const { page, site } = await openCached();
    await follow(page, '/people/');
    const other = await page.context().newPage();
    await other.goto(site.at('/places/'));
    await site.begin(distOf('second'));
    await waitForNext(page);
    await follow(page, '/agreements/');
    await expectWhole(page, 'first');
    await expectWhole(other, 'first');
    await other.close();
    await reachNext(page);
    await expectWhole(page, 'second');
    await site.stop();
  });

  it('gives a page that the first one lacks all its parts, too', async () => {
    const { page, site } = await openCached();
    const grown = `${distOf('second')}-grown`;
    await cp(distOf('second'), grown, { recursive: true });
    await cp(path.join(grown, 'people'), path.join(grown, 'new'), { recursive: true });
    await site.begin(grown);
    await page.goto(site.at('/new/'));
    await expectWhole(page, 'second');
    await page.goto(site.at('/people/'));
    await expectWhole(page, 'first');
    await site.stop();
  });

  it('that does not come whole changes nothing, and goes on where it was at the next attempt', async () => {
    const { page, site } = await openCached();
    await follow(page, '/people/');
    const half = `${distOf('second')}-half`;
    await cp(distOf('second'), half, { recursive: true });
    // A file of the first release among those of the second, as a server has it that is being copied to.
    await cp(path.join(distOf('first'), 'about'), path.join(half, 'about'), { recursive: true });
    await site.begin(half);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect
      .poll(() =>
        page.evaluate(async () => {
          const registration = await navigator.serviceWorker.getRegistration();
          return registration?.installing ?? registration?.waiting ?? null;
        }),
      )
      .toBeNull();
    await follow(page, '/agreements/');
    await expectWhole(page, 'first');
    expect((await readCaches(page)).caches).toHaveLength(2);
    await site.begin(distOf('second'));
    await waitForNext(page);
    await reachNext(page);
    await expectWhole(page, 'second');
    await site.stop();
  });

  it('that finds no room leaves the first one as it is, and nothing of its own', async () => {
    const { page, site } = await openCached();
    await follow(page, '/people/');
    const session = await page.context().newCDPSession(page);
    const { origin } = new URL(page.url());
    const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 200_000 });
    await site.begin(distOf('second'));
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect
      .poll(() =>
        page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing ?? null),
      )
      .toBeNull();
    const stored = await readCaches(page);
    expect(stored.waiting).toBe(0);
    expect(stored.caches).toHaveLength(1);
    await site.stop();
    await follow(page, '/agreements/');
    await expectWhole(page, 'first');
  });

  it('built with OFFLINE=off removes all caches, and caches nothing', async () => {
    const { page, requests, site } = await openCached();
    await page.evaluate(() => caches.open('of another site at this host'));
    await site.begin(distOf('off'));
    await page.goto(site.at('/people/'));
    await expect
      .poll(() => readCaches(page))
      .toEqual({ active: [], waiting: 0, caches: ['of another site at this host'] });
    await follow(page, '/agreements/');
    await expectWhole(page, 'off');
    await follow(page, '/about/');
    expect(await page.innerText('main')).toContain('stores nothing on your device');
    expect(requests.filter((url) => url.endsWith('/offline.js')).length).toBeLessThan(3);
    expect((await readCaches(page)).active).toEqual([]);
    await site.stop();
  });
});
