import { describe, expect, test } from 'vitest';
import {
  codePointName,
  countCodePoints,
  sliceCodePoints,
  toPointIndex,
  toUnitIndex,
} from '#text/characters/code-points.ts';

describe('counting in code points', () => {
  test.each([
    { situation: 'plain Latin', text: 'Dushanbe', points: 8 },
    { situation: 'Cyrillic and a no-break space', text: 'Душанбе\u00a0—', points: 9 },
    { situation: 'a character outside the basic plane', text: 'a𝄞b', points: 3 },
    { situation: 'a letter with a combining accent, which is two', text: 'e\u0301', points: 2 },
    { situation: 'half a surrogate pair', text: '\ud834', points: 1 },
    { situation: 'nothing', text: '', points: 0 },
  ])('$situation', ({ text, points }) => {
    expect(countCodePoints(text)).toBe(points);
    expect(Array.from(text)).toHaveLength(points);
  });

  test('a slice never cuts a character in two', () => {
    expect(sliceCodePoints('a𝄞b', 1, 2)).toBe('𝄞');
    expect('a𝄞b'.slice(1, 2)).not.toBe('𝄞');
  });

  test.each([
    { point: 0, unit: 0 },
    { point: 2, unit: 3 },
    { point: 3, unit: 4 },
    { point: 99, unit: 4 },
  ])('code point $point of "a𝄞b" begins at unit $unit', ({ point, unit }) => {
    expect(toUnitIndex('a𝄞b', point)).toBe(unit);
  });

  test.each(['a𝄞b𝄞𝄞c', 'plain', '', `𝄞${'word 𝄞 '.repeat(300)}`])(
    'every unit of “%s” is at its point',
    (text) => {
      for (let unit = 0; unit <= text.length; unit += 1) {
        expect(toPointIndex(text, unit)).toBe(countCodePoints(text.slice(0, unit)));
      }
      for (const [point] of Array.from(text).entries()) {
        expect(toPointIndex(text, toUnitIndex(text, point))).toBe(point);
      }
    },
  );

  test.each([
    { character: '\u00a0', name: 'U+00A0' },
    { character: 'a', name: 'U+0061' },
    { character: '𝄞', name: 'U+1D11E' },
  ])('$name is called so', ({ character, name }) => {
    expect(codePointName(character)).toBe(name);
  });
});
