import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { PROJECT } from '#commands/project.ts';
import { launchBrowser, unpackBrowser } from '../browser/setup/browser.ts';
import { listSorts } from '../browser/setup/templates.ts';
import { readSite } from '../site/site.ts';
import { serveCompressed } from './compressing-server.ts';
import { quantile } from './measure-search.ts';
import { openSlowLine } from './slow-line.ts';

/**
 * `npm run bench:reading`, after a build: when the largest piece of each sort of page stands on a slow line, beside
 * a page written by hand with one event and nothing else, in turn; and how much moved after it was shown.
 */
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '15' } } });
const rounds = Number(values.rounds);
const FLOOR = '/floor/';
const FLOOR_EVERY = 5;

/** Notes in the page when its largest piece stands, and what moves. */
const WATCH = `(() => {
  const seen = (globalThis.seen = { lcp: 0, cls: 0 });
  new PerformanceObserver((list) => list.getEntries().forEach((e) => (seen.lcp = e.startTime)))
    .observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => list.getEntries().forEach((e) => (seen.cls += e.value)))
    .observe({ type: 'layout-shift', buffered: true });
})()`;

await unpackBrowser();
const folder = await mkdtemp(path.join(tmpdir(), 'bench-reading-'));
try {
  await cp(path.join(PROJECT, 'dist'), folder, { recursive: true });
  await writeFloor(path.join(folder, FLOOR));
  const server = await serveCompressed(folder);
  const browser = await launchBrowser();
  const line = await openSlowLine(server.address);
  try {
    await compare(browser, line.address);
  } finally {
    line.close();
    await browser.close();
    server.close();
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** One event with all that it needs and nothing more. */
async function writeFloor(target: string): Promise<void> {
  const { edition } = await readSite();
  const event = edition.events.find(({ id }) => id === 'embassy-of-russia-opened') ?? edition.events[0];
  if (!event) throw new Error('The edition has no events.');
  const quotes = event.evidence.map(({ exact }) => `<blockquote>${exact}</blockquote>`).join('');
  await mkdir(target, { recursive: true });
  await writeFile(
    path.join(target, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${event.title}</title><style>body{font:1.1rem/1.5 Georgia,serif;max-width:40rem;margin:2rem auto;padding:0 1rem}</style>
<main><h1>${event.title}</h1><p>${event.summary}</p>${quotes}<p><a href="/timeline/">The timeline</a></p></main></html>\n`,
  );
}

/** What was seen of one sort of page. */
interface Visits {
  readonly lcp: number[];
  readonly cls: number[];
}

/**
 * One round that is not counted, in which the server packs its files and the browser finds its letters; then all in
 * turn, the floor once for every few pages, so that what slows the machine for a while slows it too.
 */
async function compare(browser: Browser, address: string): Promise<void> {
  const sorts = (await listSorts()).filter(({ sort }) => sort !== 'not-found');
  const floor: Visits = { lcp: [], cls: [] };
  const results = new Map<string, Visits>(sorts.map(({ sort }) => [sort, { lcp: [], cls: [] }]));
  for (let round = 0; round <= rounds; round += 1) {
    const isCounted = round > 0;
    for (const [index, { sort, path }] of sorts.entries()) {
      if (index % FLOOR_EVERY === 0) await note(FLOOR, isCounted ? floor : undefined);
      await note(path, isCounted ? results.get(sort) : undefined);
    }
  }
  console.log(
    `First visits on a slow line, ${rounds} of each, in turn (floor ${floor.lcp.length}). Median of the largest piece,` +
      ` its ratio to the floor; the first quarter and its ratio; of what moved, the most.\n`,
  );
  for (const [sort, seen] of new Map([['floor', floor], ...results])) {
    console.log(`${sort.padEnd(20)} ${tell(seen.lcp, floor.lcp)}  CLS ${Math.max(...seen.cls).toFixed(3)}`);
  }

  async function note(path: string, visits: Visits | undefined): Promise<void> {
    const { lcp, cls } = await visit(browser, address + path.slice(1));
    visits?.lcp.push(lcp);
    visits?.cls.push(cls);
  }
}

/** The median says what a reader of this machine meets; the first quarter what the page costs when nothing else runs. */
function tell(times: readonly number[], floor: readonly number[]): string {
  return [0.5, 0.25]
    .map((part) => {
      const time = quantile(times, part);
      const ratio = time / quantile(floor, part);
      return `${time.toFixed(0).padStart(5)} ms  ${ratio.toFixed(2)}`;
    })
    .join('  ');
}

/** A first visit: when the largest piece stood, in milliseconds, and how much moved until the page was quiet. */
async function visit(browser: Browser, address: string): Promise<{ lcp: number; cls: number }> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  await page.addInitScript(WATCH);
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForTimeout(300);
  const seen = await page.evaluate(() => {
    const { seen } = globalThis as unknown as { seen: { lcp: number; cls: number } };
    // A page whose largest pieces are fields has no such moment; its first paint stands for it.
    const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    return { lcp: seen.lcp || first, cls: seen.cls };
  });
  await context.close();
  if (seen.lcp === 0) throw new Error(`${address} was open for a while and painted nothing.`);
  return seen;
}
