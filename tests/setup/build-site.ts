import { existsSync } from 'node:fs';
import path from 'node:path';
import { runBuild } from '#build/run-build.ts';
import { PROJECT } from '#commands/project.ts';
import { unpackBrowser } from '../browser/setup/browser.ts';

/**
 * Once before all tests: builds the site into dist/, which the tests of tests/site and tests/browser read, and
 * unpacks the browser, which two test files must not do at the same time. `SKIP_BUILD=1` tests the last build.
 */
export default async function buildSite(): Promise<void> {
  const [missingBrowser, failure] = await Promise.all([
    unpackBrowser(),
    process.env['SKIP_BUILD'] === '1' ? findLastBuild() : build(),
  ]);
  if (failure !== null) await endRun(failure);
  if (missingBrowser !== undefined) console.warn(`The browser tests are skipped. ${missingBrowser}`);
}

/** Builds the site; why it does not build, or null when it does. */
async function build(): Promise<string | null> {
  const { code, output } = await runBuild(PROJECT);
  return code === 0 ? null : `The site does not build, so nothing was tested.\n\n${output}`;
}

/** Why there is no build to test; null when there is one. */
function findLastBuild(): string | null {
  return existsSync(path.join(PROJECT, 'dist'))
    ? null
    : 'SKIP_BUILD=1, but there is no last build: run npm run build once.';
}

/** Ends the run with a report alone. An error would be followed by a stack trace and "No test files found". */
async function endRun(report: string): Promise<never> {
  await new Promise((resolve) => process.stderr.write(`\n${report.trimEnd()}\n`, resolve));
  process.exit(1);
}
