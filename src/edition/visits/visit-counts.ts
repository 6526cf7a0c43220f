import { soleYearOf } from '#dates/years-of.ts';
import { compareNames } from '#text/order/compare-names.ts';
import type { Label } from '#schema/values.ts';
import { VISIT_RANKS, type VisitRank } from '#schema/records/event-values.ts';
import { contestedBy } from '#edition/apparatus/contested-titles.ts';
import { namesAnotherPerson } from '#edition/evidence/contradictions.ts';
import type { Authority, Basis, Edition, Ref } from '#edition/types/edition.ts';
import type { VisitDirection, VisitEvent } from './visits.ts';

/** How many towns are drawn at most, countries have a column, visitors are named, and visits without a town. */
export const MAX_TOWNS = 24;
export const MAX_COUNTRIES = 8;
export const MAX_VISITORS = 12;
export const MAX_TOWNLESS = 12;

/** A chart with more lines than this counts by decades, or by centuries. */
const MAX_LINES = 100;

/** How many visits there were in a year, or in the decade or century that begins with it, in each direction. */
export interface VisitYear {
  year: number;
  counts: number[];
}

/** The visits of each year from the first to the last, or of each decade or century where there are many years. */
export interface VisitPeriods {
  /** How many years each line stands for: 1, 10, 100. */
  length: number;
  periods: VisitYear[];
}

/** Counts visits in the year in which they begin, if their date names one; years without any are included. */
export function countVisitsPerPeriod(directions: readonly VisitDirection[]): VisitPeriods {
  const years = directions.map(({ visits }) => visits.flatMap(firstYear));
  const all = years.flat();
  if (all.length === 0) return { length: 1, periods: [] };
  const [earliest, latest] = all.reduce(
    ([low, high], year) => [Math.min(low, year), Math.max(high, year)] as const,
    [Infinity, -Infinity] as const,
  );
  let length = 1;
  while ((latest - earliest) / length >= MAX_LINES) length *= 10;
  const startOf = (year: number): number => Math.floor(year / length) * length;
  const first = startOf(earliest);
  const counts = years.map((list) => Map.groupBy(list, startOf));
  return {
    length,
    periods: Array.from({ length: (startOf(latest) - first) / length + 1 }, (_, index) => {
      const year = first + index * length;
      return { year, counts: counts.map((list) => list.get(year)?.length ?? 0) };
    }),
  };
}

const firstYear = ({ date }: VisitEvent): number[] => {
  const year = date && soleYearOf(date.date);
  return year === null ? [] : [year];
};

/** How many values have a label. */
export interface LabelCount {
  label: Label;
  count: number;
}

/** The labels of values that no source states, in the order of the schema. */
const UNSTATED = ['inferred', 'outside'] as const satisfies Label[];

/** How many values no source states: those inferred, and those from outside; labels without any are left out. */
function countUnstated(bases: readonly (Pick<Basis, 'label'> | null)[]): LabelCount[] {
  return UNSTATED.map((label) => ({
    label,
    count: bases.filter((basis) => basis?.label === label).length,
  })).filter(({ count }) => count > 0);
}

/** A place with a position on the map, and how many visits went there. */
export interface VisitedCity {
  place: Authority;
  position: NonNullable<Authority['position']>;
  visits: number;
  /** For how many of the visits the place is inferred, or from outside. */
  unstated: LabelCount[];
}

/** Every place that has a position, the most visited first; ties by name. */
export function countVisitsPerCity(
  { places }: Pick<Edition, 'places'>,
  directions: readonly VisitDirection[],
): VisitedCity[] {
  const visits = directions.flatMap((direction) => direction.visits);
  // A place counts once for a visit, however often the visit names it.
  const named = visits.flatMap((visit) => [
    ...new Map(visit.places.toReversed().map((link) => [link.id, link])).values(),
  ]);
  const linksTo = Map.groupBy(named, ({ id }) => id);
  return places
    .flatMap((place): VisitedCity[] => {
      const { position } = place;
      if (!position) return [];
      const links = linksTo.get(place.id) ?? [];
      return [{ place, position, visits: links.length, unstated: countUnstated(links) }];
    })
    .toSorted((a, b) => b.visits - a.visits || compareNames(a.place.name, b.place.name));
}

/** The visits without a place that has a position: only the country is known, or nothing. */
export function visitsWithoutCity(
  cities: readonly VisitedCity[],
  directions: readonly VisitDirection[],
): VisitEvent[] {
  const known = new Set(cities.map(({ place }) => place.id));
  return directions
    .flatMap(({ visits }) => visits)
    .filter(({ places }) => !places.some(({ id }) => known.has(id)));
}

/** How many visits had a rank, and for how many of them the rank is inferred, or from outside. */
export interface RankCount {
  rank: VisitRank;
  visits: number;
  unstated: LabelCount[];
}

/** How many visits had each rank, in the order of the schema; ranks without a visit are left out. */
export function countVisitsPerRank(visits: readonly VisitEvent[]): RankCount[] {
  return VISIT_RANKS.map((rank) => {
    const found = visits.filter(({ visit }) => visit.rank === rank);
    return { rank, visits: found.length, unstated: countUnstated(found.map(({ visit }) => visit.rankBasis)) };
  }).filter(({ visits }) => visits > 0);
}

/** How many visits somebody made by the texts; in how many others name another visitor, in how many more another office. */
export interface VisitorCount {
  visitor: Ref;
  visits: number;
  otherVisitor: number;
  otherOffice: number;
}

/** How many visits each visitor made, the most frequent first; ties in the order of their first visits. */
export function countVisitsPerVisitor(
  edition: Pick<Edition, 'falseTitles'>,
  visits: readonly VisitEvent[],
): VisitorCount[] {
  return [...Map.groupBy(visits, ({ visit }) => visit.visitor.id).values()]
    .flatMap((group): VisitorCount[] => {
      const visitor = group[0]?.visit.visitor;
      const otherVisitor = group.filter(namesAnotherPerson);
      const contested = group.filter((event) => contestedBy(edition, event, event.visit.visitor).length > 0);
      const otherOffice = contested.filter((event) => !namesAnotherPerson(event));
      return visitor
        ? [
            {
              visitor,
              visits: group.length,
              otherVisitor: otherVisitor.length,
              otherOffice: otherOffice.length,
            },
          ]
        : [];
    })
    .toSorted((a, b) => b.visits - a.visits);
}
