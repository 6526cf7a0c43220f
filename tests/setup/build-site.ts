import { existsSync } from 'node:fs';
import path from 'node:path';
import { runBuild } from '#build/run-build.ts';
import { PROJECT } from '#commands/project.ts';

/** Two projects of the configuration ask for a build, and share the one of this run. */
const shared = globalThis as { buildOfThisRun?: Promise<string | null> };

/**
 * Once before all tests that read pages: builds the site into dist/. `SKIP_BUILD=1` tests the last build.
 * A build that fails ends the run with the report of the build.
 */
export default async function buildSite(): Promise<void> {
  const failure = await (shared.buildOfThisRun ??=
    process.env['SKIP_BUILD'] === '1' ? Promise.resolve(findLastBuild()) : build());
  if (failure !== null) await endRun(failure);
}

/** Builds the site; why it does not build, or null when it does. */
async function build(): Promise<string | null> {
  const { code, output } = await runBuild(PROJECT);
  return code === 0 ? null : `The site does not build, so no test of its pages was run.\n\n${output}`;
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
