import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyFolder } from '#commands/folder-copy/copy-folder.ts';
import { present } from '../../setup/present.ts';
import { readSite } from '../../site/site.ts';
import { browserMissing } from '../setup/browser.ts';
import { movePointer } from '../setup/offline-copy.ts';
import { useBrowser } from '../setup/session.ts';

const site = await readSite();
const { edition } = site;
const event = present(
  edition.events.find(({ title }) => title.includes('Embassy')),
  'event at an embassy',
);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'folder-copy-'));
  await copyFolder(site.dist, folder, site.base);
});
afterAll(() => rm(folder, { recursive: true }));

const fileOf = (page: string): string => path.join(folder, page, 'index.html');

/** What a page of the copy names that is not there: a file, or a place of a page. */
async function findLost(page: string): Promise<string[]> {
  const from = pathToFileURL(fileOf(page));
  const read = async (address: URL) => parse(await readFile(address, 'utf8'));
  const root = await read(from);
  const named = ['href', 'src', 'action', 'cite'].flatMap((name) =>
    root.querySelectorAll(`[${name}]`).map((element) => element.getAttribute(name) ?? ''),
  );
  const drawn = Array.from(root.toString().matchAll(/url\(([^)#]+)\)/g), ([, address = '']) => address);
  const lost = [...new Set([...named, ...drawn])].map(async (address) => {
    const to = new URL(address, from);
    if (to.protocol !== 'file:') return /^(?:https?|data):$/.test(to.protocol) ? [] : [address];
    if (!existsSync(fileURLToPath(new URL(to.pathname, from))) || to.pathname.endsWith('/')) return [address];
    const id = decodeURIComponent(to.hash.slice(1));
    return id === '' || (await idsOf(to.pathname)).has(id) ? [] : [address];
  });
  return (await Promise.all(lost)).flat().map((address) => `${page}: ${address}`);
}

const known = new Map<string, Promise<Set<string>>>();
function idsOf(file: string): Promise<Set<string>> {
  const ids = known.get(file) ?? readIds(fileURLToPath(new URL(file, 'file:///')));
  known.set(file, ids);
  return ids;
}
async function readIds(file: string): Promise<Set<string>> {
  return new Set((await readFile(file, 'utf8')).match(/(?<=\bid=")[^"]+/g));
}

describe('A copy of the site in a folder', () => {
  const pages = site.pages.map((page) => page.path).filter((page) => page.endsWith('/'));

  it('has every page, and every link and file of each is there', async () => {
    expect(pages.length).toBeGreaterThan(100);
    const lost = [];
    for (const page of pages) lost.push(...(await findLost(page)));
    expect(lost).toEqual([]);
  });

  it('keeps the addresses by which it is cited', async () => {
    const html = await readFile(fileOf(event.url), 'utf8');
    const built = present(site.pages.find((page) => page.path === event.url)).root;
    const root = parse(html);
    for (const selector of ['link[rel="canonical"]', 'script[type="application/ld+json"]'])
      expect(root.querySelector(selector)?.toString()).toBe(built.querySelector(selector)?.toString());
  });
});

describe.skipIf(browserMissing)('A copy of the site in a folder, opened from the disk,', () => {
  const { newPage } = useBrowser();

  async function open(page: string) {
    const opened = await newPage();
    const failed: string[] = [];
    opened.page.on('requestfailed', (request) => failed.push(request.url()));
    await opened.page.goto(pathToFileURL(fileOf(page)).href);
    return { ...opened, failed };
  }

  it.each(['/', event.url, '/timeline/', '/agreements/', '/sources/', '/search/', '/verify/', '/about/'])(
    '%s has its letters and colours, and nothing of it fails',
    async (path) => {
      const { page, requests, complaints, failed } = await open(path);
      await movePointer(page);
      await page.waitForLoadState('networkidle');
      await page.evaluate(() => document.fonts.ready);
      expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(
        true,
      );
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).not.toBe(
        'rgba(0, 0, 0, 0)',
      );
      expect(failed).toEqual([]);
      expect(complaints).toEqual([]);
      expect(requests.filter((address) => !/^(?:file|data):/.test(address))).toEqual([]);
    },
  );

  it('leads from an event to the words that prove it', async () => {
    const { page } = await open(event.url);
    await page.locator('main a[href*="sources/"][href*="#"]').first().click();
    await page.waitForURL(/sources\/.*\/index\.html#/);
    expect(await page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`).count()).toBe(1);
  });

  it('searches in the edition in one file, which is in the folder', async () => {
    const { page } = await open('/');
    await page.locator('form[role=search] input').first().fill(event.title);
    await page.keyboard.press('Enter');
    await page.waitForURL(/data\/edition\.html\?q=/);
    await expect.poll(() => page.locator('#found a').first().textContent()).toBe(event.title);
  });

  it('narrows the timeline, checks a quotation, changes colours', async () => {
    const { page, complaints } = await open('/timeline/');
    await page.locator('select[name=kind]').selectOption({ index: 1 });
    await expect.poll(() => page.url()).toContain('kind=');
    await page.locator('select[name=person] option').nth(1).waitFor({ state: 'attached' });
    await page.locator('button.theme').click();
    await expect.poll(() => page.evaluate(() => document.documentElement.style.colorScheme)).toBe('dark');
    await page.goto(pathToFileURL(fileOf('/verify/')).href);
    await page.fill('textarea', present(event.evidence[0]).exact.split('[…]')[0] ?? '');
    await page.locator('#verify button').click();
    await expect.poll(() => page.locator('#verdict a').count()).toBeGreaterThan(0);
    const href = present(await page.locator('#verdict a').first().getAttribute('href'));
    expect(existsSync(fileURLToPath(new URL(href.split('#')[0] ?? '', page.url())))).toBe(true);
    expect(complaints).toEqual([]);
  });
});
