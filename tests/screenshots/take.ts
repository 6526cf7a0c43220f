import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { runBuild } from '#build/run-build.ts';
import { PROJECT } from '#commands/project.ts';
import { launchPackedBrowser, openSite, unpackBrowser } from '../browser/setup/browser.ts';
import { listSorts } from '../browser/setup/templates.ts';
import { compareDigests, digest, readDigests, writeDigests, type Digests } from './digests.ts';
import { freezePdf } from './freeze-pdf.ts';

/**
 * `npm run screenshots`: builds the site and takes a picture of the heaviest page of each sort, at three widths,
 * light and dark, and a PDF of it as it prints, into screenshots/. Then it lists the pictures that are not as they
 * were when somebody last looked at them and kept their digests (`npm run screenshots -- --keep`).
 */
const { values } = parseArgs({ options: { keep: { type: 'boolean', default: false } } });

const FOLDER = path.join(PROJECT, 'screenshots');
const WIDTHS = [360, 768, 1440];
const SCHEMES = ['light', 'dark'] as const;
/** Where PDFs are told that the site is. */
const PUBLISHED = 'https://record.example.org/';
/** Beyond this a browser repeats itself, and nobody looks. */
const MAX_HEIGHT = 9000;

const { code, output } = await runBuild(PROJECT);
if (code !== 0) throw new Error(`The site does not build, so there is nothing to see.\n\n${output}`);
const missing = await unpackBrowser();
const browser = missing === undefined ? await launchPackedBrowser() : null;
if (browser === null) {
  console.log('No pictures: other browsers draw letters in their own way; these need Linux on x64.');
} else {
  try {
    await report(await takeAll(browser));
  } finally {
    await browser.close();
  }
}

/** Takes every picture, two views at a time, and returns the digest of each by its name. */
async function takeAll(browser: Browser): Promise<Digests> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  await using site = await openSite();
  const sorts = [
    ...(await listSorts()),
    { sort: 'search-results', path: '/search/?q=treaty' },
    { sort: 'timeline-target', path: '/timeline/#border-handover' },
  ];
  const taken: Digests = {};
  const keep = async (name: string, content: Buffer): Promise<void> => {
    await writeFile(path.join(FOLDER, name), content);
    taken[name] = digest(content);
  };
  const visit = async (page: Page, address: string, origin = site.address): Promise<void> => {
    // A search shows what it has at once, and the texts when they come: those far down only when they are in view.
    const isSearch = address.includes('?');
    await page.goto(new URL(address.replace(/^\//, ''), origin).href, {
      waitUntil: isSearch ? 'networkidle' : 'load',
    });
    const size = page.viewportSize();
    if (isSearch && size) {
      await page.setViewportSize({ ...size, height: 12_000 });
      await page.waitForTimeout(2000);
      await page.setViewportSize(size);
    }
    await page.evaluate(() => document.fonts.ready);
  };
  const views = WIDTHS.flatMap((width) => SCHEMES.map((colorScheme) => ({ width, colorScheme })));
  const jobs = [
    ...views.map(({ width, colorScheme }) => async () => {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme,
        bypassCSP: true,
      });
      await waitForFonts(context, site.address);
      const page = await context.newPage();
      for (const { sort, path } of sorts) {
        await visit(page, path);
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        const clip = { x: 0, y: 0, width, height: Math.min(height, MAX_HEIGHT) };
        const picture = await page.screenshot({ clip, fullPage: true, animations: 'disabled' });
        await keep(`${sort}-${width}-${colorScheme}.png`, picture);
      }
      await context.close();
    }),
    async () => {
      const context = await browser.newContext({ colorScheme: 'light', bypassCSP: true });
      await waitForFonts(context, PUBLISHED, site.address);
      const page = await context.newPage();
      for (const { sort, path } of sorts) {
        await visit(page, path, PUBLISHED);
        await keep(`${sort}.pdf`, freezePdf(await page.pdf({ format: 'A4', preferCSSPageSize: true })));
      }
      await context.close();
    },
  ];
  await Promise.all(
    [0, 1].map(async () => {
      for (let job = jobs.shift(); job; job = jobs.shift()) await job();
    }),
  );
  return taken;
}

/**
 * Has every page of a context wait for its fonts, which a reader's browser does without when they come late. Pages
 * may be asked for at one address and come from another: a PDF holds the addresses of its links, and the port of the
 * served site is another each time.
 */
async function waitForFonts(context: BrowserContext, asked: string, served = asked): Promise<void> {
  await context.route(`${asked}**`, async (route) => {
    const response = await route.fetch({ url: route.request().url().replace(asked, served) });
    if (route.request().resourceType() !== 'document') return route.fulfill({ response });
    const body = (await response.text()).replaceAll('font-display:swap', 'font-display:block');
    return route.fulfill({ response, body });
  });
}

async function report(taken: Digests): Promise<void> {
  const lines = compareDigests(await readDigests(), taken);
  console.log(`${Object.keys(taken).length} pictures in screenshots/.`);
  console.log(lines.length === 0 ? 'All are as they were.' : lines.join('\n'));
  if (values.keep) await writeDigests(taken);
  else if (lines.length > 0)
    console.log('When you have looked at them: npm run screenshots -- --keep, and commit.');
}
