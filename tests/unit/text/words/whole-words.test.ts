import { describe, expect, test } from 'vitest';
import { containsWords, findWholeWords, foldText } from '#text/words/whole-words.ts';
import { isWordCharacter } from '#text/words/words.ts';

test.each([
  { why: 'as often as they stand there', text: 'Putin met Putin', words: 'Putin', found: [0, 10] },
  { why: 'at both ends of the text', text: 'Dushanbe', words: 'Dushanbe', found: [0] },
  { why: 'not inside a longer word', text: 'Putins, Rasputin, aPutin', words: 'Putin', found: [] },
  { why: 'not beside a digit', text: 'B30 B3', words: 'B3', found: [4] },
  { why: 'not beside a letter of another script', text: 'Қурғон урғон', words: 'урғон', found: [7] },
  { why: 'with signs that mean something to a pattern', text: 'E.S.Mironov (Mr.)', words: 'E.S.', found: [] },
  { why: 'beside signs of punctuation', text: '"E. Mironov"', words: 'E. Mironov', found: [1] },
  { why: 'no words nowhere', text: 'abc', words: '', found: [] },
])('whole words are found $why', ({ text, words, found }) => {
  expect(findWholeWords(text, words)).toEqual(found);
});

test('a folded text has small letters and single spaces', () => {
  expect(foldText(' May\u00a0 4TH,\n\n1992 ')).toBe('may 4th, 1992');
  expect(foldText('ДУШАНБЕ')).toBe('душанбе');
});

test.each([
  { character: 'a', is: true },
  { character: 'Қ', is: true },
  { character: '7', is: true },
  { character: '.', is: false },
  { character: ' ', is: false },
  { character: '_', is: false },
  { character: '', is: false },
  { character: '.a', is: false },
])('"$character" is a letter or a digit: $is', ({ character, is }) => {
  expect(isWordCharacter(character)).toBe(is);
});

describe('a text contains words', () => {
  test.each([
    { why: 'the same', text: 'Dushanbe', words: 'Dushanbe' },
    { why: 'in other capitals', text: 'in DUSHANBE', words: 'dushanbe' },
    { why: 'across any white space', text: 'May\u00a04th', words: 'May  4th' },
    { why: 'before punctuation', text: 'Dushanbe, Moscow', words: 'Dushanbe' },
    { why: 'after a part of a longer word', text: 'Ufaley and Ufa', words: 'Ufa' },
    { why: 'that begin with a sign, after a letter', text: 'US$5', words: '$5' },
    { why: 'that end with a sign, before a letter', text: 'Mr.Smith', words: 'Mr.' },
  ])('$why', ({ text, words }) => {
    expect(containsWords(foldText(text), words)).toBe(true);
  });

  test.each([
    { why: 'at the beginning of a longer word', text: 'Ufaley', words: 'Ufa' },
    { why: 'at the end of a longer word', text: 'Nova-xUfa', words: 'Ufa' },
    { why: 'before a digit', text: 'May 45', words: 'May 4' },
    { why: 'of which there are none', text: 'Ufa', words: ' ' },
    { why: 'in another script', text: 'Душанбе', words: 'Dushanbe' },
    { why: 'with a sign at the end, within a longer word', text: 'xMr.', words: 'Mr.' },
  ])('but not $why', ({ text, words }) => {
    expect(containsWords(foldText(text), words)).toBe(false);
  });
});
