import { describe, expect, test } from 'vitest';
import { sliceCodePoints, toUnitIndex } from '#text/characters/code-points.ts';
import { splitCyrillic } from '#text/characters/cyrillic-runs.ts';
import { showSpaces, SPACES_SHOWN } from '#text/characters/show-spaces.ts';

describe('offsets in a long text', () => {
  const plain = 'word '.repeat(400);

  test('are those of UTF-16 where every character is of the basic plane', () => {
    expect(toUnitIndex(plain, 1500)).toBe(1500);
    expect(toUnitIndex(plain, 1500)).toBe(1500);
    expect(sliceCodePoints(plain, 1500, 1504)).toBe('word');
  });

  test('are counted where one is not, each time', () => {
    const clef = `𝄞 ${plain}`;
    expect(toUnitIndex(clef, 1502)).toBe(1503);
    expect(toUnitIndex(clef, 1502)).toBe(1503);
    expect(sliceCodePoints(clef, 1502, 1506)).toBe('word');
  });

  test('count the last character of the basic plane as one unit', () => {
    expect(toUnitIndex('\uffff𝄞b', 1)).toBe(1);
    expect(toUnitIndex('\uffff𝄞b', 2)).toBe(3);
  });
});

describe('Cyrillic words', () => {
  test('with initials are one run', () => {
    expect(splitCyrillic('Guest: В. В. Путин, Moscow')).toEqual([
      { text: 'Guest: ', lang: null },
      { text: 'В. В. Путин', lang: 'ru' },
      { text: ', Moscow', lang: null },
    ]);
  });

  test('end before a word of another script', () => {
    expect(splitCyrillic('Эмомалӣ Раҳмон in Moscow')).toEqual([
      { text: 'Эмомалӣ Раҳмон', lang: 'tg' },
      { text: ' in Moscow', lang: null },
    ]);
  });

  test('keep a combining accent in the second word', () => {
    expect(splitCyrillic('Москва столи\u0301ца')).toEqual([{ text: 'Москва столи\u0301ца', lang: 'ru' }]);
  });
});

test('every sign that stands for white space is explained', () => {
  for (const sign of showSpaces(' \u00a0\t\n')) expect(SPACES_SHOWN).toContain(sign);
});
