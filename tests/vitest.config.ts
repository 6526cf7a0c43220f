import { defineConfig } from 'vitest/config';
import { SlowTestsReporter } from './setup/slow-tests-reporter.ts';

/** Paths are seen from the project: `vitest run --root . --config tests/vitest.config.ts`. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/bench/**'],
    reporters: ['default', new SlowTestsReporter()],
    globalSetup: ['tests/setup/build-site.ts'],
    // A browser that starts, or a page that loads, while a build runs beside it on two cores.
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
