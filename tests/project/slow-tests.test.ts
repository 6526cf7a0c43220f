import { describe, expect, test } from 'vitest';
import { formatSlowTests, type TimedTest } from '../setup/slow-tests-reporter.ts';

const timed = (duration: number, name = `takes ${duration} ms`): TimedTest => ({
  file: 'tests/a.test.ts',
  name,
  duration,
});

describe('The list of slow tests', () => {
  test('is empty when no test is slow', () => {
    expect(formatSlowTests([timed(5), timed(1999)])).toBe('');
  });

  test('has the slow tests, the slowest first, with file, name and seconds', () => {
    expect(formatSlowTests([timed(2000, 'loads'), timed(30), timed(61_250, 'builds')])).toBe(
      [
        'Slowest tests (2 s and more, at most 10):',
        '    61.3 s  tests/a.test.ts  builds',
        '     2.0 s  tests/a.test.ts  loads',
      ].join('\n'),
    );
  });

  test('ends with the tenth', () => {
    const lines = formatSlowTests(Array.from({ length: 12 }, (_, index) => timed(3000 + index))).split('\n');
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toContain('takes 3002 ms');
  });
});
