import { compareDates, isSurelyBefore, mayCoincide } from '#dates/compare-dates.ts';
import type { EditionDate } from '#dates/parse-date.ts';
import { yearsOf } from '#dates/years-of.ts';
import type { DatedValue, Edition, EventRecord, Ref } from '#edition/types/edition.ts';

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

/** What stands next to a record in time, as far as the dates give an order. */
export interface Neighbours<T> {
  /** The last of those that had certainly ended when it began. */
  before: T | null;
  /** The first of those that certainly began when it had ended. */
  after: T | null;
  /** Those whose dates meet its own, so that nobody can say which came first, the nearest first chosen. */
  together: T[];
}

/** A longer list says no more than that the dates are coarse. */
const MAX_TOGETHER = 4;

/**
 * The neighbours of a record in time. Nothing is claimed that the dates do not give: what is not dated has no
 * neighbours, what has an end still open is beside all that came later and is no news beside it, and a group and its
 * parts are one thing.
 */
export function findNeighbours<T extends { id: string; date: DatedValue | null; partOf?: Ref | null }>(
  records: readonly T[],
  id: string,
): Neighbours<T> {
  const own = records.find((record) => record.id === id);
  const date = own?.date?.date;
  if (!own || !date) return { before: null, after: null, together: [] };
  const others = records
    .flatMap((record) => (record.date ? [{ record, other: record.date.date }] : []))
    .filter(({ record }) => record !== own && record.partOf?.id !== own.id && own.partOf?.id !== record.id);
  const index = records.indexOf(own);
  const distance = (record: T) => Math.abs(records.indexOf(record) - index);
  return {
    before: others.findLast(({ other }) => isSurelyBefore(other, date))?.record ?? null,
    after: others.find(({ other }) => isSurelyBefore(date, other))?.record ?? null,
    together: others
      .filter(({ other }) => isClosed(other) && isClosed(date) && mayCoincide(other, date))
      .map(({ record }) => record)
      .toSorted((a, b) => distance(a) - distance(b))
      .slice(0, MAX_TOGETHER)
      .toSorted((a, b) => records.indexOf(a) - records.indexOf(b)),
  };
}

const isClosed = ({ earliest, latest }: EditionDate): boolean => earliest !== null && latest !== null;
