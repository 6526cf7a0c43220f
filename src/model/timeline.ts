import { compareDates } from '#dates/compare-dates.ts';
import { yearsOf } from '#dates/years-of.ts';
import type { DatedValue, Edition, EventRecord } from './edition.ts';

/** Orders records by date, undated ones last, then by id: the same order on every machine. */
export function byDate(
  a: { id: string; date: DatedValue | null },
  b: { id: string; date: DatedValue | null },
): number {
  return compareDates(a.date?.date ?? null, b.date?.date ?? null) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** The events that begin in one year; none in a year in which neither text dates anything. */
export interface TimelineYear {
  year: number;
  events: EventRecord[];
}

export interface Timeline {
  /** Every year from the first dated event to the last, silent ones included. */
  years: TimelineYear[];
  undated: EventRecord[];
}

/** The events in order, by the year in which they begin, and those the sources do not date. */
export function buildTimeline({ events }: Pick<Edition, 'events'>): Timeline {
  const byYear = Map.groupBy(
    events.filter(({ date }) => date !== null),
    firstYear,
  );
  const known = [...byYear.keys()];
  if (known.length === 0) return { years: [], undated: events };
  const first = Math.min(...known);
  const years = Array.from({ length: Math.max(...known) - first + 1 }, (_, index) => first + index);
  return {
    years: years.map((year) => ({ year, events: byYear.get(year) ?? [] })),
    undated: events.filter(({ date }) => date === null),
  };
}

const firstYear = ({ date }: EventRecord): number => (date ? (yearsOf(date.date)[0] ?? 0) : 0);

/** The records just before and just after one in the order of time, among those that are dated. */
export function findNeighbours<T extends { id: string; date: DatedValue | null }>(
  records: readonly T[],
  id: string,
): { before: T | null; after: T | null } {
  const dated = records.filter(({ date }) => date !== null);
  const index = dated.findIndex((record) => record.id === id);
  if (index === -1) return { before: null, after: null };
  return { before: dated[index - 1] ?? null, after: dated[index + 1] ?? null };
}
