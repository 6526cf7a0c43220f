import path from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';
import { SlowTestsReporter } from './setup/slow-tests-reporter.ts';

// Node keeps what it has compiled, for the next run and for the builds that tests start.
process.env['NODE_COMPILE_CACHE'] ??= path.resolve('node_modules/.cache/compiled-by-node');

/** What every project has in common. */
const shared = {
  environment: 'node',
  // Files of one worker share their modules: the edition is loaded, and the built site parsed, once a worker.
  isolate: false,
  // Node runs TypeScript itself.
  experimental: { viteModuleRunner: false },
  // Vitest leaves a processor to itself, which on a machine with two is half of all.
  maxWorkers: '100%',
  // Long enough for a machine with other work to do; tests wait for conditions, not for these.
  testTimeout: 1_800_000,
  hookTimeout: 1_800_000,
  expect: { poll: { timeout: 60_000 } },
} as const;

/**
 * What builds the site once more, or takes a whole copy of it elsewhere, half of the time of all tests; and what shows that
 * the checks of the release find anything.
 */
const FOR_A_RELEASE = ['tests/build/**', 'tests/browser/copies/**', 'tests/browser/a11y/checks.test.ts'];

/** What is not run in a mode: in that of a release (`npm run test:release`) nothing. */
const listExcluded = (mode: string): string[] => [
  ...configDefaults.exclude,
  ...(mode === 'release' ? [] : FOR_A_RELEASE),
];

/** Paths are seen from the project: `vitest run --root . --config tests/vitest.config.ts`. */
export default defineConfig(({ mode }) => ({
  test: {
    reporters: ['default', new SlowTestsReporter()],
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['tests/{unit,project,content}/**/*.test.ts', 'tests/screenshots/*.test.ts'],
          exclude: ['tests/project/commands/**'],
        },
      },
      {
        test: {
          ...shared,
          name: 'commands',
          include: ['tests/project/commands/*.test.ts'],
        },
      },
      {
        test: {
          ...shared,
          name: 'site',
          include: ['tests/{site,build}/**/*.test.ts'],
          exclude: listExcluded(mode),
          globalSetup: ['tests/setup/build-site.ts'],
        },
      },
      {
        test: {
          ...shared,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: listExcluded(mode),
          globalSetup: ['tests/setup/build-site.ts', 'tests/setup/start-browser.ts'],
        },
      },
    ],
  },
}));
