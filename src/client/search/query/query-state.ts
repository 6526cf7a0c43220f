import { FACETS, type Facet, type Facets } from '#client/search/rank/facets.ts';

/** The longest query that is looked up, in letters; what is longer is cut. */
const MAX_QUERY = 200;
/** Of one facet, at most so many values are read from an address. */
const MAX_VALUES = 12;

/** How the results may be ordered, the names being those of the address. */
const ORDERS = ['relevance', 'date'] as const;
export type ChosenOrder = (typeof ORDERS)[number];

/** A search as the address says it. */
export interface SearchState {
  readonly query: string;
  readonly facets: Facets;
  /** Whether the reader insists on the words as typed: none is taken for another, or for a date. */
  readonly asTyped: boolean;
  /** What the reader chose; null where the query decides, which most often means by relevance. */
  readonly order: ChosenOrder | null;
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
  const facets: Partial<Record<Facet, readonly string[]>> = {};
  for (const facet of FACETS) {
    const values = new Set(parameters.getAll(facet).slice(0, MAX_VALUES).map(normaliseQuery).filter(Boolean));
    if (values.size > 0) facets[facet] = [...values];
  }
  return {
    query: normaliseQuery(parameters.get('q') ?? ''),
    facets,
    asTyped: parameters.get('as') === 'typed',
    order: ORDERS.find((order) => order === parameters.get('order')) ?? null,
  };
}

/** Writes a search as the part of an address from "?" on; "?" alone when there is nothing to say. */
export function writeState({ query, facets, asTyped, order }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  for (const [facet, value] of listChosen(facets)) parameters.append(facet, value);
  if (asTyped) parameters.set('as', 'typed');
  if (order !== null) parameters.set('order', order);
  return `?${parameters}`;
}

/** Every value that a search is narrowed to, with its facet. */
export const listChosen = (facets: Facets): [Facet, string][] =>
  FACETS.flatMap((facet) => (facets[facet] ?? []).map((value): [Facet, string] => [facet, value]));

/** The same facets without one value. */
export function withoutChosen(facets: Facets, facet: Facet, value: string): Facets {
  const { [facet]: values = [], ...others } = facets;
  const left = values.filter((other) => other !== value);
  return left.length > 0 ? { ...others, [facet]: left } : others;
}
