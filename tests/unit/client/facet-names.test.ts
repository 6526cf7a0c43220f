import { expect, test } from 'vitest';
import { headFacet, nameFacet } from '#client/facet-names.ts';
import { FACETS } from '#client/search/rank/facets.ts';

test('A facet is called by its parameter, but for the sources', () => {
  expect(FACETS.map(nameFacet)).toEqual(['kind', 'year', 'person', 'place', 'source']);
  expect(FACETS.map(headFacet)).toEqual(['Kind', 'Year', 'Person', 'Place', 'Source']);
});
