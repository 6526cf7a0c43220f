import { describe, expect, test } from 'vitest';
import { listFacets } from '#edition/agreements/filters.ts';
import { sortAgreements } from '#edition/agreements/sort-orders.ts';
import { compareSigla } from '#edition/sources/sigla.ts';
import type { AgreementRecord } from '#edition/types/edition.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';

const AGREEMENT = 'agreements/treaty-on-fishing.mdx';

/** The agreements of the small edition, one told by each of two sources with these sigla. */
function agreementsOf(page: string, paper: string): readonly AgreementRecord[] {
  const text = smallEdition().files.get(AGREEMENT);
  return smallEdition()
    .withWords('sources/library-page.yaml', 'siglum: A', `siglum: ${page}`)
    .withWords('sources/evening-paper.yaml', 'siglum: B', `siglum: ${paper}`)
    .withFile(
      'agreements/some-20.mdx',
      String(text)
        .replace('titleAsPrinted: Treaty on fishing\n', '')
        .replace('status: named', 'status: described')
        .replace('designation: treaty', 'designation: agreement')
        .replace(/signed: .*\nplaces:\n.*\nlifecycle:\n.*\n/, '')
        .replace(
          /quotes:[^]*/,
          'quotes:\n  some:\n    source: evening-paper\n    exact: agreements on nets and ropes are in force\n    supports: [title, subject, designation]\n---\n',
        ),
    )
    .load().agreements;
}

describe('sigla', () => {
  test('are in the order of the alphabet, those of two letters after Z', () => {
    expect(['AB', 'Z', 'B', 'AA', 'A'].toSorted(compareSigla)).toEqual(['A', 'B', 'Z', 'AA', 'AB']);
    expect(compareSigla('AA', 'AA')).toBe(0);
  });

  test('of two letters give the order of the sources and their inks', () => {
    const { sources } = smallEdition()
      .withWords('sources/library-page.yaml', 'siglum: A', 'siglum: AA')
      .load();
    expect(sources.map(({ siglum, ink }) => [siglum, ink])).toEqual([
      ['B', 1],
      ['AA', 2],
    ]);
  });

  test('sort and narrow the agreements in that order', () => {
    const agreements = agreementsOf('AA', 'Z');
    const sorted = sortAgreements(agreements, { column: 'witness', isDescending: false });
    expect(sorted.map(({ witnesses }) => witnesses.map(({ siglum }) => siglum))).toEqual([['Z'], ['AA']]);
    const facet = listFacets(agreements).find(({ id }) => id === 'witness');
    expect(facet?.values.map(({ value }) => value)).toEqual(['Z', 'AA']);
  });
});
