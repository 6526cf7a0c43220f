import { listTimeFilters } from '#client/search/index/record-dates.ts';
import type { SearchRecord } from '#client/search/index/records.ts';
import type { Vocabulary } from '#client/search/index/vocabulary.ts';

/** What a search can be filtered by; the names are those of the address and of Pagefind's filters. */
export const FACETS = ['kind', 'year', 'person', 'place', 'witness'] as const;
export type Facet = (typeof FACETS)[number];
/** Of each facet the values of which any will do. */
export type Facets = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** The values of one facet that a record has; of years also the decades, "2000s". */
export function facetValues(facet: Facet, record: SearchRecord, vocabulary: Vocabulary): string[] {
  if (facet === 'kind') return [record.kind];
  if (facet === 'witness') return [...record.sigla];
  if (facet === 'year') return listTimeFilters(record.years);
  return record.names.flatMap(({ name }) => {
    const entry = vocabulary.names[name];
    return entry?.type === facet ? [entry.name] : [];
  });
}

/** Every value of a facet among some records, with how many have it, in alphabetical order; of sigla, Z before AA. */
export function countValues(
  facet: Facet,
  records: readonly SearchRecord[],
  vocabulary: Vocabulary,
): [string, number][] {
  const counts = new Map<string, number>();
  for (const record of records)
    for (const value of new Set(facetValues(facet, record, vocabulary)))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (facet === 'witness' ? a.length - b.length : 0) || (a < b ? -1 : 1));
}
