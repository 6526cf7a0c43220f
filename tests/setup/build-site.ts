import { existsSync } from 'node:fs';
import path from 'node:path';
import { PROJECT, runBuild } from '#commands/start.ts';

/** Two projects of the configuration ask for a build, and share the one of this run. */
const shared = globalThis as { buildOfThisRun?: Promise<void> };

/**
 * Once before all tests that read pages: builds the site into dist/. `SKIP_BUILD=1` tests the last build.
 * A build that fails ends the run with the report of the build.
 */
export default async function buildSite(): Promise<void> {
  await (shared.buildOfThisRun ??= process.env['SKIP_BUILD'] === '1' ? useLastBuild() : build());
}

async function build(): Promise<void> {
  const { code, output } = await runBuild(PROJECT);
  if (code === 0) return;
  console.error(`The site does not build, so no test of its pages was run.\n\n${output}`);
  process.exit(1);
}

async function useLastBuild(): Promise<void> {
  if (existsSync(path.join(PROJECT, 'dist'))) return;
  console.error('SKIP_BUILD=1, but there is no last build: run npm run build.');
  process.exit(1);
}
