import { describe, expect, test } from 'vitest';
import { containsWords, foldText } from '#text/words/whole-words.ts';
import { isWordCharacter } from '#text/words/words.ts';

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
    { why: 'after a letter of another script', text: 'Қурғон', words: 'урғон' },
    { why: 'where signs would mean something to a pattern', text: 'E1S2Mironov', words: 'E.S.' },
    { why: 'in another script', text: 'Душанбе', words: 'Dushanbe' },
    { why: 'with a sign at the end, within a longer word', text: 'xMr.', words: 'Mr.' },
  ])('but not $why', ({ text, words }) => {
    expect(containsWords(foldText(text), words)).toBe(false);
  });
});
