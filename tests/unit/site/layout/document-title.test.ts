import { expect, test } from 'vitest';
import { formatDocumentTitle } from '#site/layout/document-title.ts';

const LONG = 'The inter-governmental commission on trade, science and economic cooperation';
const edition = {
  title: 'Two countries, a documentary record of them',
  shortTitles: new Map([[LONG, 'The inter-governmental commission on trade, science…']]),
  shortTitlesOfParts: new Map([[LONG, 'The inter-governmental commission…']]),
};

test.each([
  ['a short title', 'Visits', 'Visits · Two countries, a documentary record of them'],
  [
    'a longer title',
    'The permanent mission of one in the other',
    'The permanent mission of one in the other · Two countries',
  ],
  ['a title that fills the line', 'x'.repeat(60), 'x'.repeat(60)],
  ['a title that is too long', LONG, 'The inter-governmental commission on trade, science… · Two countries'],
  [
    'a part of it',
    `${LONG}, part 2 of 13`,
    'The inter-governmental commission…, part 2 of 13 · Two countries',
  ],
  ['a page of it', `${LONG}, page 2`, 'The inter-governmental commission…, page 2 · Two countries'],
  ['the title of the edition', edition.title, edition.title],
])('%s', (_, title, expected) => {
  expect(formatDocumentTitle(title, edition)).toBe(expected);
});

test('A long title of the edition is shortened to its first words on the home page', () => {
  const title = 'Two countries: a documentary record of all that they did with each other since then';
  expect(formatDocumentTitle(title, { ...edition, title })).toBe('Two countries');
});
