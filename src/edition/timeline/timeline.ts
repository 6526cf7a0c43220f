import { compareDates } from '#dates/compare-dates.ts';
import { yearsOf } from '#dates/years-of.ts';
import { compareText } from '#text/compare-text.ts';
import { onceForEach } from '#edition/build/once-for-each.ts';
import type { DatedValue, Edition, EventRecord } from '#edition/types/edition.ts';

/** Orders records by date, undated ones last, then by id: the same order on every machine. */
export function byDate(
  a: { id: string; date: DatedValue | null },
  b: { id: string; date: DatedValue | null },
): number {
  return compareDates(a.date?.date ?? null, b.date?.date ?? null) || compareText(a.id, b.id);
}

/** The events that begin in one year; none where no source dates anything to it. */
export interface TimelineYear {
  year: number;
  events: EventRecord[];
}

/** The events of an edition by year, and those without a date. */
export interface Timeline {
  /** Every year from the first dated event to the last, those without events included. */
  years: TimelineYear[];
  undated: EventRecord[];
}

/** Groups the events, given by date, by the year in which they begin; those without a date are apart. */
export const buildTimeline = ({ events }: Pick<Edition, 'events'>): Timeline => timelineOf(events);

const timelineOf = onceForEach((events: EventRecord[]): Timeline => {
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
});

const firstYear = ({ date }: EventRecord): number => (date ? (yearsOf(date.date)[0] ?? 0) : 0);
