import { yearsOf } from '#dates/years-of.ts';
import type { Authority, Edition } from './edition.ts';
import type { VisitDirection, VisitEvent } from './visits.ts';

/** How many visits there were in a year, in each direction. */
export interface VisitYear {
  year: number;
  counts: number[];
}

/** The visits of each year from the first to the last, silent years included; a visit counts where it begins. */
export function countVisitsPerYear(directions: readonly VisitDirection[]): VisitYear[] {
  const years = directions.map(({ visits }) => visits.flatMap(firstYear));
  const all = years.flat();
  if (all.length === 0) return [];
  const first = Math.min(...all);
  return Array.from({ length: Math.max(...all) - first + 1 }, (_, index) => ({
    year: first + index,
    counts: years.map((list) => list.filter((year) => year === first + index).length),
  }));
}

const firstYear = ({ date }: VisitEvent): number[] => (date ? yearsOf(date.date).slice(0, 1) : []);

/** A town of the register that has a place in the schematic, and how many visits went there. */
export interface VisitedCity {
  place: Authority;
  position: NonNullable<Authority['position']>;
  visits: number;
}

/** Every place that has a position, the most visited first, then by name. */
export function countVisitsPerCity(
  { places }: Pick<Edition, 'places'>,
  directions: readonly VisitDirection[],
): VisitedCity[] {
  const visits = directions.flatMap((direction) => direction.visits);
  return places
    .flatMap((place): VisitedCity[] => {
      const { position } = place;
      const count = visits.filter((visit) => visit.places.some(({ id }) => id === place.id)).length;
      return position ? [{ place, position, visits: count }] : [];
    })
    .toSorted((a, b) => b.visits - a.visits || (a.place.name < b.place.name ? -1 : 1));
}

/** The visits of which no place with a position is told: only the country, or nothing. */
export function visitsWithoutCity(
  cities: readonly VisitedCity[],
  directions: readonly VisitDirection[],
): VisitEvent[] {
  const known = new Set(cities.map(({ place }) => place.id));
  return directions
    .flatMap(({ visits }) => visits)
    .filter(({ places }) => !places.some(({ id }) => known.has(id)));
}
