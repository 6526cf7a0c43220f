import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { isMoved, readSite } from '../../site/site.ts';
import { launchBrowser, openSite, unpackBrowser } from '../setup/browser.ts';
import { listTemplates } from '../setup/templates.ts';
import { MODES, runAxe } from './axe.ts';

/**
 * `npm run axe`, after a build: axe on every page of the site in all five modes, each page opened once; some minutes.
 * `-- --each-sort` takes one page of each sort; the tests take those in one mode. `-- --site FOLDER` takes the site that
 * was built there, such as that of a larger edition. Lists what it finds and ends with 1 if there is anything.
 */
const PAGES_AT_ONCE = 3;

const missing = await unpackBrowser();
if (missing !== undefined) {
  console.warn(`axe was not run. ${missing}`);
  process.exit(0);
}
const { values: options } = parseArgs({
  options: { 'each-sort': { type: 'boolean', default: false }, site: { type: 'string' } },
});
const dist = options.site === undefined ? undefined : path.resolve(options.site);
const built = await readSite(dist);
const waiting = options['each-sort']
  ? await listTemplates(built)
  : built.pages.filter((page) => !isMoved(page)).map(({ path }) => path);
const count = waiting.length;
const browser = await launchBrowser();
await using site = await openSite(dist);
try {
  const found = await Promise.all(Array.from({ length: PAGES_AT_ONCE }, () => auditPages(browser)));
  console.log(`${count} pages in ${MODES.length} modes: ${found.flat().length} violations.`);
  process.exitCode = found.flat().length > 0 ? 1 : 0;
} finally {
  await browser.close();
}

/** Takes one waiting page after the other and looks at it in every mode. */
async function auditPages(browser: Browser): Promise<string[]> {
  const found: string[] = [];
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    await page.goto(site.address + address.slice(1));
    for (const mode of MODES) {
      const violations = (await runAxe(page, mode, 'quick')).map(
        (words) => `${address} (${mode.name}) ${words}`,
      );
      for (const violation of violations) console.log(violation);
      found.push(...violations);
    }
  }
  await context.close();
  return found;
}
