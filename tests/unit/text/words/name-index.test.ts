import { expect, test } from 'vitest';
import { NameIndex } from '#text/words/name-index.ts';
import { foldText } from '#text/words/whole-words.ts';

const index = new NameIndex<string>();
index.add('Ann Brown', 'ann');
index.add('A. Brown', 'ann');
index.add('Brown', 'other');
index.add('Office of Ann Brown', 'office');
index.add('«Quay-1»', 'quay');
index.add('…', 'nothing');

const find = (text: string) => {
  const folded = foldText(text);
  return index.find(folded).map(({ named, start, end }) => `${named}: ${folded.slice(start, end)}`);
};

test('names are found as whole words, whatever their capitals and spaces, those inside longer ones, too', () => {
  expect(find('The OFFICE of\u00a0Ann  Brown')).toEqual([
    'office: office of ann brown',
    'ann: ann brown',
    'other: brown',
  ]);
  expect(find('seen by A. Brown.')).toEqual(['ann: a. brown', 'other: brown']);
  expect(find('at the Quay-1, Browning')).toEqual(['quay: quay-1']);
  expect(find('…')).toEqual([]);
});
