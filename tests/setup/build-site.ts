import { existsSync } from 'node:fs';
import path from 'node:path';
import { PROJECT, runBuild } from '#commands/start.ts';
import { unpackBrowser } from '../browser/setup/browser.ts';

/**
 * Once before all tests: builds the site into dist/, which the tests of tests/site and tests/browser read, and
 * unpacks the browser, which two test files must not do at the same time. `SKIP_BUILD=1` tests the last build.
 */
export default async function buildSite(): Promise<void> {
  const [missing] = await Promise.all([
    unpackBrowser(),
    process.env['SKIP_BUILD'] === '1' ? useLastBuild() : build(),
  ]);
  if (missing !== undefined) console.warn(`The browser tests are skipped. ${missing}`);
}

async function build(): Promise<void> {
  const { code, output } = await runBuild(PROJECT);
  if (code !== 0) throw new Error(`The site does not build, so nothing was tested.\n\n${output}`);
}

async function useLastBuild(): Promise<void> {
  if (!existsSync(path.join(PROJECT, 'dist'))) throw new Error('SKIP_BUILD=1, but there is no last build.');
}
