import { expect, test } from 'vitest';
import type { Basis } from '#edition/types/evidence.ts';
import { nameOwnPage } from '#site/source/name-own-page.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';
import { present } from '../../../setup/present.ts';

test('Of what a source is known by, its own page is called so, and others by their publishers', () => {
  const source = present(smallEdition().load().sources[0], 'source');
  const reference = { key: 'x', publisher: 'Herald', about: 'A page.', lang: 'en', accessed: null };
  const basis: Basis = {
    label: 'outside',
    rule: null,
    references: [
      { ...reference, address: source.address.value },
      { ...reference, address: 'https://herald.example.org/' },
    ],
  };
  expect(nameOwnPage(source, basis).references.map(({ publisher }) => publisher)).toEqual([
    'its page',
    'Herald',
  ]);
});
