import { describe, expect, test } from 'vitest';
import type { ProblemCode } from '#problems/catalogue.ts';
import type { Does } from '../../fixtures/author-changes.ts';
import { smallEdition } from '../../fixtures/small-edition.ts';

/** Tests that an author is told once of each thing that is wrong, by its code, and of none that is unusual and right. */
export function testAuthorIsTold(
  bad: readonly [what: string, does: Does, code: ProblemCode][],
  good: readonly [what: string, does: Does][],
): void {
  describe('an author is told once of', () => {
    test.each(bad)('%s', (_, does, code) => {
      const problems = does(smallEdition()).problems();
      expect(problems.map((problem) => problem.code)).toEqual([code]);
      expect(`${problems[0]?.message} ${problems[0]?.remedy}`).not.toMatch(/\{\w+\}|Invalid input|undefined/);
    });
  });

  describe('an author may write', () => {
    test.each(good)('%s', (_, does) => {
      expect(does(smallEdition()).problems()).toEqual([]);
    });
  });
}
