import { expect, test } from 'vitest';
import { containsWords, foldText } from '#text/words/whole-words.ts';
import { indexWords } from '#text/words/word-index.ts';

const texts = [
  'The Library Office was opened in Northport for $5 million.',
  'Office of the  Library;\nNorthporters met at the library’s office, no. 7',
  'Союз писателей, “Union of Writers”, й́ and 𝔘nion𝔘 of x',
  '',
].map(foldText);

test.each([
  'library office',
  'Library  Office',
  'office',
  'Northport',
  'Northporter',
  '$5',
  '5 million.',
  '“Union of Writers”',
  'nion',
  'союз Писателей',
  '—',
  '.',
  '',
  'nobody',
])('the texts that hold “%s” are those in which it is found as whole words', (words) => {
  const found = texts.flatMap((text, index) => (containsWords(text, words) ? [index] : []));
  expect(indexWords(texts)(words)).toEqual(found);
});
