import { FACETS, type Facet } from '#client/search/rank/facets.ts';

/** The longest query that is looked up, in letters; what is longer is cut. */
const MAX_QUERY = 200;

/** A search as the address says it. */
export interface SearchState {
  readonly query: string;
  readonly facets: Partial<Record<Facet, string>>;
  /** Whether the reader insists on the words as typed. */
  readonly asTyped: boolean;
}

/** White space of any sort folded, wide and joined letters made plain, signs that cannot be seen dropped, capped. */
export function normaliseQuery(query: string): string {
  const plain = query
    .slice(0, 4 * MAX_QUERY)
    .replaceAll('№', '#')
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return [...plain].slice(0, MAX_QUERY).join('').trim();
}

/** Reads a search from the part of an address after "?". */
export function readState(parameters: URLSearchParams): SearchState {
  const facets: SearchState['facets'] = {};
  for (const facet of FACETS) {
    const value = normaliseQuery(parameters.get(facet) ?? '');
    if (value) facets[facet] = value;
  }
  return {
    query: normaliseQuery(parameters.get('q') ?? ''),
    facets,
    asTyped: parameters.get('as') === 'typed',
  };
}

/** Writes a search as the part of an address from "?" on; "?" alone when there is nothing to say. */
export function writeState({ query, facets, asTyped }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  for (const facet of FACETS) if (facets[facet]) parameters.set(facet, facets[facet]);
  if (asTyped) parameters.set('as', 'typed');
  return `?${parameters}`;
}
