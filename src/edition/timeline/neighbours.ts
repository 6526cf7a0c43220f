import { isSurelyBefore, mayCoincide } from '#dates/compare-dates.ts';
import type { EditionDate } from '#dates/parse-date.ts';
import { memoize } from '#text/memoize.ts';
import type { DatedValue, Ref } from '#edition/types/edition.ts';
import { DateList } from './date-list.ts';

/** The records before, after and around a record in time. */
export interface Neighbours<T> {
  /** The last record that had surely ended before this one began. */
  before: T | null;
  /** The first record that surely began after this one had ended. */
  after: T | null;
  /** Records whose dates overlap this one's, so that their order is not known: the nearest in the list, by date. */
  together: T[];
}

/** A record that has neighbours: an event, or an agreement, which may be part of a group. */
interface TimedRecord {
  id: string;
  date: DatedValue | null;
  partOf?: Ref | null;
}

/** Where dates are vague, many overlap; a longer list would say nothing more. */
const MAX_TOGETHER = 4;

/**
 * The neighbours in time of the record with an id, among records given by date. A record without a date has none. A
 * record whose date is open at one end is never listed in `together`, since it overlaps everything on that side. The
 * parts of a group of agreements are not neighbours of the group, nor the group theirs.
 */
export function findNeighbours<T extends TimedRecord>(records: readonly T[], id: string): Neighbours<T> {
  const { positions, sure, closed } = indexByTime(records);
  const at = positions.get(id);
  const own = at === undefined ? undefined : records[at];
  const date = own?.date?.date;
  if (at === undefined || !own || !date) return { before: null, after: null, together: [] };
  const isOther = (position: number): boolean => {
    const record = records[position];
    return (
      record !== undefined && record !== own && record.partOf?.id !== own.id && own.partOf?.id !== record.id
    );
  };
  const recordAt = (position: number | null): T | null =>
    position === null ? null : (records[position] ?? null);
  const isBefore = (position: number): boolean => {
    const other = recordAt(position)?.date?.date;
    return other !== undefined && isSurelyBefore(other, date) && isOther(position);
  };
  const isAfter = (position: number): boolean => {
    const other = recordAt(position)?.date?.date;
    return other !== undefined && isSurelyBefore(date, other) && isOther(position);
  };
  const isMeeting = (position: number): boolean => {
    const other = recordAt(position)?.date?.date;
    return other !== undefined && isOther(position) && mayCoincide(date, other);
  };
  const together = isClosed(date) ? closed.nearest(at, date, MAX_TOGETHER, isMeeting) : [];
  return {
    before: recordAt(isSure(date) ? sure.lastBefore(date, isBefore) : null),
    after: recordAt(isSure(date) ? sure.firstAfter(date, isAfter) : null),
    together: together.flatMap((position) => recordAt(position) ?? []),
  };
}

/** Where each record stands in a list by date, and the dates that can be before or after another, or meet it. */
const indexByTime = memoize((records: readonly TimedRecord[]) => {
  const dates = records.map(({ date }) => date?.date ?? null);
  return {
    positions: new Map(records.map(({ id }, position) => [id, position])),
    sure: new DateList(dates, isSure),
    closed: new DateList(dates, isClosed),
  };
});

const isSure = ({ approximate, uncertain }: EditionDate): boolean => !approximate && !uncertain;
const isClosed = ({ earliest, latest }: EditionDate): boolean => earliest !== null && latest !== null;
