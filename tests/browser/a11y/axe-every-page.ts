import type { Browser } from 'playwright-core';
import { isMoved, readSite } from '../../site/site.ts';
import { MODES, runAxe, type Mode } from './axe.ts';
import { launchBrowser, openSite, unpackBrowser } from '../setup/browser.ts';

/**
 * `npm run axe`, after a build: axe on every page of the site in all five modes, which takes some minutes; the
 * tests take one page of each sort. Lists what it finds and ends with 1 if there is anything.
 */
await unpackBrowser();
const { pages } = await readSite();
const paths = pages.filter((page) => !isMoved(page)).map(({ path }) => path);
const browser = await launchBrowser();
await using site = await openSite();
try {
  const found = await Promise.all([
    auditModes(browser, MODES.slice(0, 2)),
    auditModes(browser, MODES.slice(2)),
  ]);
  console.log(`${paths.length} pages in ${MODES.length} modes: ${found.flat().length} violations.`);
  process.exitCode = found.flat().length > 0 ? 1 : 0;
} finally {
  await browser.close();
}

async function auditModes(browser: Browser, modes: readonly Mode[]): Promise<string[]> {
  const found: string[] = [];
  for (const mode of modes) {
    const context = await browser.newContext({ ...mode.options, bypassCSP: true });
    const page = await context.newPage();
    for (const path of paths) {
      await page.goto(site.address + path.slice(1));
      const violations = await runAxe(page, mode);
      for (const violation of violations) console.log(`${path} (${mode.name}) ${violation}`);
      found.push(...violations);
    }
    console.log(`${mode.name}: ${paths.length} pages`);
    await context.close();
  }
  return found;
}
