import { expect, test } from 'vitest';
import { smallEdition } from '../../../fixtures/small-edition.ts';

const codes = (quotation: string): string[] =>
  smallEdition()
    .withFile('chapters/the-library.mdx', (text) => `${text}\n${quotation}\n`)
    .problems()
    .map(({ code }) => code);

test.each([
  '> The Library Office was opened on May 4th, 1992 in Northport.<Cite to="library-office-opened" />',
  '> “The Library Office was opened…in Northport”<Cite to="library-office-opened" />',
  '> [t]he library office […] in *Northport*<Cite to="library-office-opened" />',
  '> The Library Office was opened\n> on May 4th, 1992<Cite to="library-office-opened" />',
])('the words of a source may be quoted: %s', (quotation) => {
  expect(codes(quotation)).toEqual([]);
});

test.each([
  '> The Library Office was opened on May 5th, 1992 in Northport.<Cite to="library-office-opened" />',
  '> in Northport … The Library Office was opened on May 4th<Cite to="library-office-opened" />',
  '> It has three room.<Cite to="library-office-opened" />',
])('other words may not: %s', (quotation) => {
  expect(codes(quotation)).toEqual(['quotation-not-found']);
});
