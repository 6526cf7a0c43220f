import { describe, expect, test } from 'vitest';
import { correctLetters, validateLetters, nameLetters } from '#text/letters/validate-letters.ts';
import type { ExpectedScript } from '#text/letters/letter-fault.ts';
import { findSourceDamage } from '#text/letters/damage.ts';
import { article, ministry } from '../../../fixtures/source-texts.ts';
import { BAD_LETTERS } from './bad-letters.ts';
import { GOOD_LETTERS } from './good-letters.ts';

const judge = (text: string, expected: ExpectedScript = 'Latin') => validateLetters(text, expected);

const BAD = BAD_LETTERS.map(([what, text, found, kind, expected]) => ({ what, text, found, kind, expected }));
const GOOD = GOOD_LETTERS.map(([what, text, expected]) => ({ what, text, expected }));

describe('letters that are not what they look like are told once, with their numbers', () => {
  test.each(BAD)('$what', ({ text, found, kind, expected }) => {
    const faults = judge(text, expected);
    expect(faults.map((fault) => [nameLetters(fault), fault.kind])).toEqual([[found, kind]]);
    expect(faults[0]?.why).toMatch(/\w/);
    expect(faults[0]?.instead).toMatch(/\S/);
    expect(text.slice(faults[0]?.index)).toMatch(new RegExp(`^${RegExp.escape(faults[0]?.found ?? '')}`));
  });

  test('and so they are wherever they stand in a text', () => {
    for (const [what, text, , , expected] of BAD_LETTERS) {
      if (/alone|beginning|title|wholly|all of (?:Latin|Cyrillic)|initial/.test(what)) continue;
      expect({ what, faults: judge(`(${text})`, expected).length }).toEqual({ what, faults: 1 });
      expect({ what, faults: judge(`1992: ${text}; 1993`, expected).length }).toEqual({ what, faults: 1 });
    }
  });
});

describe('letters that are what they look like are left alone', () => {
  test.each(GOOD)('$what', ({ text, expected = 'Latin' }) => {
    expect(validateLetters(text, expected)).toEqual([]);
  });

  test('whatever script is expected, where no word could be one of it', () => {
    for (const text of ['Раҳмон', 'Rahmon', 'Αθήνα', 'Душанбе (Dushanbe)', '中国', '1992']) {
      for (const expected of ['Latin', 'Cyrillic', 'Greek', null] as const) {
        expect({ text, expected, faults: validateLetters(text, expected) }).toEqual({
          text,
          expected,
          faults: [],
        });
      }
    }
  });

  test('in the sources of the edition', () => {
    expect(validateLetters(ministry)).toEqual([]);
    expect(validateLetters(article)).toEqual([]);
    expect(findSourceDamage(ministry + article)).toEqual([]);
  });
});

describe('a fault says what was meant', () => {
  test.each([
    { text: 'Dush\u0430nbe', instead: '“Dushanbe” in Latin letters only', corrected: 'Dushanbe' },
    { text: 'Моѕсоw', instead: '“Moscow” in Latin letters only', corrected: 'Moscow' },
    { text: 'the Реасе', instead: '“Peace” in Latin letters, or', corrected: 'the Peace' },
    { text: 'Ｍoscow', instead: '“M”', corrected: 'Moscow' },
    { text: 'ﬁsh', instead: '“fi”', corrected: 'fish' },
    { text: 'the ⅩⅩⅠ century', instead: '“XXI”', corrected: 'the XXI century' },
    { text: 'Cafe\u0301', instead: '“é”, saved as Unicode NFC', corrected: 'Café' },
    { text: 'Mos\u200bcow', instead: 'the words again without it', corrected: 'Moscow' },
    { text: 'One\u2003two', instead: 'an ordinary space', corrected: 'One two' },
    { text: 'cafÃ©', instead: 'probably “é”', corrected: 'café' },
    { text: 'РџСЂРёРІРµС‚', instead: 'probably “Привет”', corrected: 'Привет' },
    { text: 'Ìîñêâà', instead: 'probably “Москва”', corrected: 'Москва' },
    { text: 'лНЯЙБЮ', instead: 'probably “Москва”', corrected: 'Москва' },
    { text: 'нПУЛЧБ', instead: 'probably “Москва”', corrected: 'Москва' },
  ])('$text', ({ text, instead, corrected }) => {
    const faults = judge(text);
    expect(faults[0]?.instead).toContain(instead);
    expect(correctLetters(text, faults)).toBe(corrected);
  });
});

test('several faults are told in the order of the text, each place once', () => {
  const faults = judge('\u0430nd \ufeffso\u200b ﬁ on \u202e');
  expect(faults.map(nameLetters)).toEqual(['U+0430', 'U+FEFF', 'U+200B', 'U+FB01', 'U+202E']);
  expect(judge('\u0431\u0062\u200b').map(nameLetters)).toHaveLength(2);
});

test('every character is seen that is a control, formats, is private, unassigned or ignored', () => {
  const hidden = /(?![\t\n\u0600-\u0605\u06dd\u08e2])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{DI}]/u;
  for (let code = 0; code <= 0xffff; code += 1) {
    const character = String.fromCharCode(code);
    if (hidden.test(character))
      expect({ code, faults: judge(`a${character}b`).length }).toEqual({ code, faults: 1 });
  }
});

test('a text of 20,000 letters is judged to its end, whatever they are', () => {
  const told = ['а', 'а b ', '\u200b', 'Ã©', 'Ｍ', 'РџСЂ', 'e\u0301', '?', 'm\u0311\u0312'].map(
    (letters) => judge(letters.repeat(20_000 / letters.length)).length,
  );
  expect(told.every((count) => count > 0)).toBe(true);
});
