import { describe, expect, test } from 'vitest';
import { findPart, formatScores, formatSurvivor, isSurvivor, scoreOf } from './score.ts';

describe('The score of a mutation run', () => {
  test('is the share of mutations that a test noticed, an endless loop among them', () => {
    expect(scoreOf(['Killed', 'Timeout', 'Survived', 'NoCoverage'])).toBe(50);
  });

  test('leaves out what could not be run', () => {
    expect(scoreOf(['Killed', 'Ignored', 'CompileError', 'RuntimeError'])).toBe(100);
    expect(scoreOf([])).toBe(100);
  });

  test('is given for each part and for all, with the mutations that survived', () => {
    const lines = formatScores([
      { name: 'text', statuses: ['Killed', 'Killed', 'Killed', 'Survived'] },
      { name: 'dates', statuses: ['Killed'] },
    ]);
    expect(lines.split('\n')).toEqual([
      'text       75.0 %   4 mutations, 1 survived',
      'dates     100.0 %   1 mutations, 0 survived',
      'all        80.0 %   5 mutations, 1 survived',
    ]);
  });

  test('counts a mutation that no test runs as survived', () => {
    expect(isSurvivor({ status: 'NoCoverage' })).toBe(true);
    expect(isSurvivor({ status: 'Timeout' })).toBe(false);
  });

  test('names a survivor by its place and by what stood there', () => {
    const survivor = {
      id: '1',
      fileName: 'src/text/passages.ts',
      location: { start: { line: 12, column: 3 }, end: { line: 13, column: 1 } },
      mutatorName: 'BlockStatement',
      replacement: '{\n}',
      status: 'NoCoverage',
    } as const;
    expect(formatSurvivor(survivor)).toBe(
      'src/text/passages.ts:12:3  BlockStatement, no test runs this: { }',
    );
  });
});

describe('The part of a mutation run', () => {
  test.each([
    ['text', 'text'],
    ['src/text', 'text'],
    ['src/text/words/suggest.ts', 'text'],
    ['src/edition/validate/facts/validate-facts.ts', 'validate'],
  ])('%s is of %s', (given, part) => {
    expect(findPart(given)).toBe(part);
  });

  test('is refused when it is not measured', () => {
    expect(() => findPart('src/texts/a.ts')).toThrow('No part "src/texts/a.ts"');
  });
});
