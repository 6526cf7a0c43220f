import { describe, expect, test } from 'vitest';
import { listFacets, tokensOf, writeFilterRules } from '#edition/agreements/filters.ts';
import { agreementText } from '../../../fixtures/example-records.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';

const { agreements } = smallEdition()
  .withFile(
    'agreements/on-rooms.mdx',
    agreementText({
      status: 'described',
      exact: 'It has three rooms',
      more: 'areas: [cultural, economic]\n',
    }),
  )
  .load();
const facets = listFacets(agreements);
const valuesOf = (facet: string) =>
  facets.find(({ id }) => id === facet)?.values.map(({ value, count }) => `${value} ${count}`);

describe('agreements are filtered', () => {
  test.each([
    { facet: 'designation', values: ['treaty 1', 'not stated 1'] },
    { facet: 'level', values: ['not stated 2'] },
    { facet: 'subject', values: ['economic 1', 'cultural 1'] },
    { facet: 'decade', values: ['1990s 1', 'not dated 1'] },
    { facet: 'witness', values: ['A 2'] },
    { facet: 'status', values: ['named 1', 'described 1'] },
  ])('by $facet, with counts', ({ facet, values }) => {
    expect(valuesOf(facet)).toEqual(values);
  });

  test('by tokens that are ids and name no two values', () => {
    const tokens = facets.flatMap(({ values }) => values.map(({ token }) => token));
    expect(new Set(tokens).size).toBe(tokens.length);
    expect(tokens.filter((token) => !/^[a-z][a-z0-9-]*$/.test(token))).toEqual([]);
  });

  test('so that each count is the number of entries with its token', () => {
    for (const { token, count } of facets.flatMap(({ values }) => values)) {
      expect(agreements.filter((agreement) => tokensOf(agreement, facets).includes(token))).toHaveLength(
        count,
      );
    }
  });

  test('by one rule of style for each value', () => {
    const rules = writeFilterRules(facets);
    for (const { token } of facets.flatMap(({ values }) => values)) {
      expect(rules).toContain(`.filters:has(#${token}:checked)~* [data-is]:not([data-is~="${token}"])`);
    }
    expect(writeFilterRules([])).toBe('');
  });
});
