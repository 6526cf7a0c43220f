import type { Edition, EventRecord, Ref } from '#edition/types/edition.ts';
import type { Side } from './mark.ts';

/** The two countries the edition is about; null where it is about none. */
export interface Sides {
  above: Ref | null;
  below: Ref | null;
}

/** The countries of the edition, the first above the axis. */
export function listSides({ countries }: Pick<Edition, 'countries'>): Sides {
  const [above = null, below = null] = countries;
  return { above, below };
}

/** The side of an event: of the country visited, else of the one country in which all its places lie. */
export function sideOf(
  { visit, places }: EventRecord,
  sides: Sides,
  countries: ReadonlyMap<string, string>,
): Side {
  const found = new Set(visit ? [visit.host.id] : places.map(({ id }) => countries.get(id)));
  const [country] = found;
  if (found.size !== 1 || country === undefined) return 'axis';
  if (country === sides.above?.id) return 'above';
  return country === sides.below?.id ? 'below' : 'axis';
}

/** The country of each place that is one, or lies in one. */
export function mapCountries({ places }: Pick<Edition, 'places'>): Map<string, string> {
  return new Map(
    places.flatMap(({ id, kind, country }) => {
      const found = kind === 'country' ? id : country?.id;
      return found === undefined ? [] : [[id, found] as const];
    }),
  );
}
