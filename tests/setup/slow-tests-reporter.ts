import path from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';

/** A test, or what a file does before and after its tests, with the time it took in milliseconds. */
export interface TimedTest {
  readonly file: string;
  readonly name: string;
  readonly duration: number;
}

/** From this long on a test is slow, in milliseconds. */
const SLOW_MS = 2000;

/** How many of the slow tests are listed. */
const MAX_LISTED = 10;

/** The slowest tests of a run, one a line, the slowest first; empty when none is slow. */
export function formatSlowTests(tests: readonly TimedTest[]): string {
  const slow = tests
    .filter(({ duration }) => duration >= SLOW_MS)
    .toSorted((a, b) => b.duration - a.duration)
    .slice(0, MAX_LISTED);
  if (slow.length === 0) return '';
  const lines = slow.map(
    ({ file, name, duration }) => `${(duration / 1000).toFixed(1).padStart(8)} s  ${file}  ${name}`,
  );
  return [`Slowest tests (${SLOW_MS / 1000} s and more, at most ${MAX_LISTED}):`, ...lines].join('\n');
}

/** Lists the slowest tests at the end of a run, so that a test that became slow is seen at once. */
export class SlowTestsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const slow = formatSlowTests(modules.flatMap(listTimes));
    if (slow !== '') console.log(`\n${slow}\n`);
  }
}

/** The times of the tests of one file, and that of its hooks: what is left of the time of the whole file. */
function listTimes(module: TestModule): TimedTest[] {
  const file = path.relative(process.cwd(), module.moduleId).split(path.sep).join('/');
  const tests = [...module.children.allTests()].map((test) => ({
    file,
    name: test.fullName,
    duration: test.diagnostic()?.duration ?? 0,
  }));
  const inTests = tests.reduce((sum, { duration }) => sum + duration, 0);
  const inHooks = module.diagnostic().duration - inTests;
  return [...tests, { file, name: '(before and after its tests)', duration: inHooks }];
}
