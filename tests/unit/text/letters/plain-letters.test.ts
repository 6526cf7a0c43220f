import { describe, expect, test } from 'vitest';
import { findDamage } from '#text/letters/damage.ts';
import { findHidden, findRareSpaces } from '#text/letters/hidden-characters.ts';
import type { ExpectedScript } from '#text/letters/letter-fault.ts';
import { findForms, findMarks } from '#text/letters/letter-forms.ts';
import { findLookAlikes } from '#text/letters/look-alikes.ts';
import { hasOnlyKnownCharacters, isPlainlyRight } from '#text/letters/plain-letters.ts';
import { BAD_LETTERS } from './bad-letters.ts';
import { GOOD_LETTERS } from './good-letters.ts';

/** Everything that can be said of a text, however plain it is. */
const judgeAll = (text: string, expected: ExpectedScript) =>
  [
    findDamage(text),
    findHidden(text),
    findRareSpaces(text),
    findForms(text),
    findMarks(text),
    findLookAlikes(text, expected),
  ].flat();

const SCRIPTS = ['Latin', 'Cyrillic', null] as const;

/** Every character that is known. */
const KNOWN = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).filter((character) =>
  hasOnlyKnownCharacters(character),
);

/** Numbers that look random, and are the same each time. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe('a text is plainly right only if nothing can be wrong with it', () => {
  test.each(BAD_LETTERS.map(([what, text, , , expected]) => ({ what, text, expected })))(
    'and $what is not',
    ({ text, expected = 'Latin' }) => {
      expect(isPlainlyRight(text, expected)).toBe(false);
    },
  );

  test.each([
    ['any characters', KNOWN, 3000],
    [
      'Cyrillic letters and signs',
      KNOWN.filter((one) => /[\u0400-\u04ff\u2010-\u2122\u00a0-\u00bf ]/.test(one)),
      8000,
    ],
    ['Cyrillic letters', KNOWN.filter((one) => /[\u0400-\u04ff]/.test(one)), 6000],
    ['accented letters and signs', KNOWN.filter((one) => /[\u00a0-\u024f\u2010-\u2122 a]/.test(one)), 6000],
    ['letters that look like others', [...'aeocpxyаеосрху KMTКМТ «»“”’1.'], 6000],
    ['ASCII', KNOWN.filter((one) => one <= '~'), 3000],
  ])('with %s in any order', (_, characters, count) => {
    const random = createRandom(characters.length);
    let right = 0;
    const wrong: object[] = [];
    for (let round = 0; round < count; round += 1) {
      const text = Array.from({ length: 1 + random(9) }, () => characters[random(characters.length)]).join(
        '',
      );
      for (const expected of SCRIPTS) {
        if (!isPlainlyRight(text, expected)) continue;
        right += 1;
        const faults = judgeAll(text, expected);
        if (faults.length > 0) wrong.push({ text, expected, faults });
      }
    }
    expect(wrong).toEqual([]);
    expect(right).toBeGreaterThan(count / 20);
  });
});

test('most good texts are plainly right, so that the rest need not be asked of them', () => {
  const right = GOOD_LETTERS.filter(([, text, expected = 'Latin']) => isPlainlyRight(text, expected));
  expect(right.length).toBeGreaterThan(10);
});

test('known characters are none that hide', () => {
  expect(KNOWN.flatMap((character) => [...findHidden(character), ...findRareSpaces(character)])).toEqual([]);
  expect(hasOnlyKnownCharacters('a\u200bb')).toBe(false);
});
