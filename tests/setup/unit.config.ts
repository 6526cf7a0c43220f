import { defineConfig } from 'vitest/config';

/**
 * The unit tests by themselves: no site is built, no browser unpacked. `npm run coverage` and `npm run mutation`
 * measure with it. Paths are seen from the project. `UNIT_TESTS` names the folders of tests to run, with commas
 * between them; without it all of tests/unit run.
 */
const folders = process.env['UNIT_TESTS']?.split(',') ?? ['tests/unit'];

export default defineConfig({
  test: {
    environment: 'node',
    include: folders.map((folder) => `${folder}/**/*.test.ts`),
    testTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/*.d.ts', 'src/pages/**'],
      reporter: ['text', 'html'],
      reportsDirectory: 'reports/coverage',
    },
  },
});
