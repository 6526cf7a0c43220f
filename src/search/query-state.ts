/** What the search page narrows by; the names are those of Pagefind's filters and of the address. */
export const FACETS = ['kind', 'year', 'person', 'place', 'witness'] as const;
export type Facet = (typeof FACETS)[number];

/** The longest query that is looked up; what is longer is cut. */
export const MAX_QUERY = 200;

/** A search as the address says it. */
export interface SearchState {
  query: string;
  facets: Partial<Record<Facet, string>>;
}

/** White space of any sort folded, zero-width and soft-hyphen signs dropped, capped. */
export function normaliseQuery(query: string): string {
  return query
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_QUERY);
}

/** Reads a search from the part of an address after "?". */
export function readState(parameters: URLSearchParams): SearchState {
  const facets: SearchState['facets'] = {};
  for (const facet of FACETS) {
    const value = parameters.get(facet)?.slice(0, MAX_QUERY);
    if (value) facets[facet] = value;
  }
  return { query: normaliseQuery(parameters.get('q') ?? ''), facets };
}

/** Writes a search as the part of an address after "?"; empty when there is nothing to say. */
export function writeState({ query, facets }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  for (const facet of FACETS) if (facets[facet]) parameters.set(facet, facets[facet]);
  return parameters.toString();
}
