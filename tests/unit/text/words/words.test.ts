import { describe, expect, it } from 'vitest';
import {
  findJoinedWords,
  findWords,
  findWordsAndSigns,
  hasWord,
  isWordCharacter,
  listWords,
  replaceWords,
} from '#text/words/words.ts';

const wordsOf = (found: readonly { word: string }[]): string[] => found.map(({ word }) => word);

describe('The words of a text', () => {
  it.each([
    ['letters and digits of any script', 'B30 и Қурғонтеппа, 201st', ['B30', 'и', 'Қурғонтеппа', '201st']],
    ['letters with their signs', 'Тои\u0306фа e\u0301t', ['Тои\u0306фа', 'e\u0301t']],
    ['none of signs alone', '— (…) \u0301', []],
  ])('are %s', (_, text, words) => {
    expect(wordsOf(findWords(text))).toEqual(words);
  });

  it('hold an apostrophe inside them, or are cut there', () => {
    const text = "Rahmon’s 'visit' O'Brien's";
    expect(wordsOf(findJoinedWords(text))).toEqual(['Rahmon’s', 'visit', "O'Brien's"]);
    expect(wordsOf(findWords(text))).toEqual(['Rahmon', 's', 'visit', 'O', 'Brien', 's']);
    expect(listWords(text)).toEqual(['rahmon’s', 'visit', "o'brien's"]);
  });

  it('come with their place', () => {
    expect(findWords(' a, bc')).toEqual([
      { word: 'a', index: 1 },
      { word: 'bc', index: 4 },
    ]);
  });

  it('come with every other sign one by one, so that with white space they are the text', () => {
    const text = 'He said: «да»\u0301 (№ 5)...';
    expect(wordsOf(findWordsAndSigns(text)).join('')).toBe(text.replaceAll(' ', ''));
    expect(wordsOf(findWordsAndSigns('5)..'))).toEqual(['5', ')', '.', '.']);
  });

  it('are replaced one by one', () => {
    expect(replaceWords("it's 2-3", (word) => `<${word}>`)).toBe("<it>'<s> <2>-<3>");
  });
});

it.each([
  ['a', true],
  ['7', true],
  ['ғ', true],
  ['\u0301', true],
  ['', false],
  ['-', false],
  ['ab', false],
])('Whether %j is one character of a word: %s', (character, expected) => {
  expect(isWordCharacter(character)).toBe(expected);
});

it('A text of signs has no word', () => {
  expect(hasWord(' — ')).toBe(false);
  expect(hasWord(' — 5')).toBe(true);
});
