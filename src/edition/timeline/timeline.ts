import { compareDates } from '#dates/compare-dates.ts';
import { soleYearOf, yearsOf } from '#dates/years-of.ts';
import { compareText } from '#text/order/compare-text.ts';
import { memoize } from '#text/memoize.ts';
import type { DatedValue, Edition, EventRecord } from '#edition/types/edition.ts';

/** Orders records by date, undated ones last, then by id: the same order on every machine. */
export function byDate(
  a: { id: string; date: DatedValue | null },
  b: { id: string; date: DatedValue | null },
): number {
  return compareDates(a.date?.date ?? null, b.date?.date ?? null) || compareText(a.id, b.id);
}

/** The events that begin in one year, be it doubtful; none where no source dates anything to it. */
export interface TimelineYear {
  year: number;
  events: EventRecord[];
}

/** The events of an edition by year, those dated to one of several years, and those without a date. */
export interface Timeline {
  /** Every year from the first in which an event surely was to the last, those without events included. */
  years: TimelineYear[];
  /** The events whose date names no one year for them: `199X`, `[1997,1999]`. */
  severalYears: EventRecord[];
  undated: EventRecord[];
}

/** Groups the events, given by date, by the year in which they begin; those without one, or without a date, are apart. */
export const buildTimeline = ({ events }: Pick<Edition, 'events'>): Timeline => timelineOf(events);

const timelineOf = memoize((events: EventRecord[]): Timeline => {
  const byYear = Map.groupBy(events, yearOf);
  const known = [...byYear.keys(), ...events.flatMap(listSureYears)].filter(
    (year) => typeof year === 'number',
  );
  const [first, last] = known.reduce(
    ([low, high], year) => [Math.min(low, year), Math.max(high, year)] as const,
    [Infinity, -Infinity] as const,
  );
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return {
    years: years.map((year) => ({ year, events: byYear.get(year) ?? [] })),
    severalYears: byYear.get('several') ?? [],
    undated: byYear.get(null) ?? [],
  };
});

/** The year under which the timeline has an event; null for one without a date. */
const yearOf = ({ date }: EventRecord): number | 'several' | null =>
  date && (soleYearOf(date.date) ?? 'several');

/** The years in which an event surely was, as far as its date has an end. */
const listSureYears = ({ date }: EventRecord): number[] =>
  (date ? yearsOf(date.date) : []).flatMap(({ year, relation }) => (relation === 'possible' ? [] : [year]));
