import { expect, test } from 'vitest';
import { findWholeWords } from '#text/words/whole-words.ts';

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
