import { describe, expect, test } from 'vitest';
import { containsWords, foldText } from '#text/words/whole-words.ts';

const contains = (text: string, words: string): boolean => containsWords(foldText(text), words);

describe('a text contains words', () => {
  test.each([
    { what: 'in the middle', text: 'the embassy was opened', words: 'embassy was' },
    { what: 'at its beginning', text: 'the embassy was opened', words: 'the' },
    { what: 'at its end', text: 'the embassy was opened', words: 'opened' },
    { what: 'as a whole', text: 'opened', words: 'opened' },
    { what: 'with other capitals', text: 'The EMBASSY', words: 'the Embassy' },
    { what: 'with other white space', text: 'the\u00a0\n embassy ', words: ' the  embassy' },
    { what: 'beside signs', text: '“Embassy”, opened', words: 'embassy' },
    { what: 'later, when first inside a longer word', text: 'embassyist, embassy', words: 'embassy' },
    { what: 'in Cyrillic', text: 'Посольство Таджикистана', words: 'посольство' },
    { what: 'that end with a sign before a letter', text: 'to $5bn of trade', words: '$' },
    { what: 'that begin with a sign after a digit', text: 'some 5% of it', words: '% of' },
  ])('$what', ({ text, words }) => {
    expect(contains(text, words)).toBe(true);
  });

  test.each([
    { what: 'that it has not', text: 'the embassy', words: 'consulate' },
    { what: 'that begin inside a longer word', text: 'the subcommittee', words: 'committee' },
    { what: 'that end inside a longer word', text: 'the committees', words: 'committee' },
    { what: 'that end inside a number', text: 'in 19921', words: '1992' },
    { what: 'that begin inside a Cyrillic word', text: 'неофициальный', words: 'официальный' },
    { what: 'when there are none', text: 'the embassy', words: '  ' },
  ])('but not $what', ({ text, words }) => {
    expect(contains(text, words)).toBe(false);
  });
});
