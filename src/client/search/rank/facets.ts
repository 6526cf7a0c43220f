import type { SearchRecord, Vocabulary } from '#client/search/index/vocabulary.ts';

/** What a search can be filtered by; the names are those of the address and of Pagefind's filters. */
export const FACETS = ['kind', 'year', 'person', 'place', 'witness'] as const;
export type Facet = (typeof FACETS)[number];
export type Facets = Readonly<Partial<Record<Facet, string>>>;

/** The values of one facet that a record has; of years also the decades, "2000s". */
export function facetValues(facet: Facet, record: SearchRecord, vocabulary: Vocabulary): string[] {
  if (facet === 'kind') return [record.kind];
  if (facet === 'witness') return [...record.sigla];
  if (facet === 'year') return yearsOf(record);
  return record.names.flatMap(({ name }) => {
    const entry = vocabulary.names[name];
    return entry?.type === facet ? [entry.name] : [];
  });
}

function yearsOf({ earliest, latest, kind }: SearchRecord): string[] {
  const [first, last] = [earliest ?? latest, latest ?? earliest].map((day) => Number(day?.slice(0, 4)));
  if (!first || !last || kind === 'source') return [];
  const years = Array.from({ length: last - first + 1 }, (_, index) => `${first + index}`);
  return [...new Set(years.map((year) => `${year.slice(0, 3)}0s`)), ...years];
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
