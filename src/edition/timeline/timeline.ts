import { compareDates, isSurelyBefore, mayCoincide } from '#dates/compare-dates.ts';
import type { EditionDate } from '#dates/parse-date.ts';
import { yearsOf } from '#dates/years-of.ts';
import { compareText } from '#text/compare-text.ts';
import type { DatedValue, Edition, EventRecord, Ref } from '#edition/types/edition.ts';

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

/** The records before, after and around a record in time. */
export interface Neighbours<T> {
  /** The last record that had surely ended before this one began. */
  before: T | null;
  /** The first record that surely began after this one had ended. */
  after: T | null;
  /** Records whose dates overlap this one's, so that their order is not known: the nearest in the list, by date. */
  together: T[];
}

/** Where dates are vague, many overlap; a longer list would say nothing more. */
const MAX_TOGETHER = 4;

/**
 * The neighbours in time of the record with an id, among records given by date. A record without a date has none. A
 * record whose date is open at one end is never listed in `together`, since it overlaps everything on that side. The
 * parts of a group of agreements are not neighbours of the group, nor the group theirs.
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
