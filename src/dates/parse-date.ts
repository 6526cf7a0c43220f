import { dayOrder } from './days.ts';
import { listPoints, readEdtf, type ReadDate } from './read/read-edtf.ts';
import type { DatePoint, PointPrecision } from './read/read-point.ts';

/** 'days', 'months', 'years': an interval or a set, by its least precise date; a season counts as months. */
export type DatePrecision = PointPrecision | 'days' | 'months' | 'years' | 'open';

/** A date, with what is needed to sort it, to draw it, and to say how exact it is. */
export type EditionDate = {
  /** As the author wrote it (ISO 8601-2). */
  edtf: string;
  /** First day it can mean, 'YYYY-MM-DD'; null where the beginning is open or unknown. */
  earliest: string | null;
  /** Last day it can mean, 'YYYY-MM-DD'; null where the end is open or unknown. */
  latest: string | null;
  precision: DatePrecision;
  /** Whether all or a part of it is approximate, or uncertain. */
  approximate: boolean;
  uncertain: boolean;
};

/** In what the ends of a range of such dates are counted. */
export const PLURAL: Readonly<Record<PointPrecision, 'days' | 'months' | 'years'>> = {
  day: 'days',
  month: 'months',
  season: 'months',
  year: 'years',
  decade: 'years',
  century: 'years',
};

/**
 * Parses an EDTF string: a day, month, season or other part of a year, year, decade (`199X`) or century (`19XX`); an
 * interval of two of them, with one end or the other open (`..`) or unknown (empty); or a set (`{1997,1999}` all of,
 * `[1997,1999]` one of). Each date, or a part of it, may be uncertain (`?`), approximate (`~`), or both (`%`). Days are
 * those of the proleptic Gregorian calendar, in no time zone; years are those from -9999 to 9999, 0000 being 1 BC.
 *
 * @throws {DateError} naming what was given, what was expected, and an example
 */
export function parseDate(edtf: string): EditionDate {
  const read = readEdtf(edtf);
  const points = listPoints(read);
  const limits = limitsOf(read, points);
  return {
    edtf,
    ...limits,
    precision:
      read.kind !== 'point' && Object.values(limits).includes(null) ? 'open' : precisionOf(read, points),
    approximate: points.some(({ approximate }) => approximate.length > 0),
    uncertain: points.some(({ uncertain }) => uncertain.length > 0),
  };
}

function limitsOf(read: ReadDate, points: readonly DatePoint[]): Pick<EditionDate, 'earliest' | 'latest'> {
  if (read.kind === 'interval') {
    const { from, to } = read;
    return {
      earliest: typeof from === 'string' ? null : from.earliest,
      latest: typeof to === 'string' ? null : to.latest,
    };
  }
  const members = read.kind === 'point' ? [] : read.members;
  const inOrder = (days: string[]) => days.sort((a, b) => dayOrder(a) - dayOrder(b));
  const earliest = inOrder(points.map((point) => point.earliest))[0] ?? null;
  const latest = inOrder(points.map((point) => point.latest)).at(-1) ?? null;
  return {
    earliest: members.some(({ from }) => from === null) ? null : earliest,
    latest: members.some(({ to }) => to === null) ? null : latest,
  };
}

function precisionOf(read: ReadDate, points: readonly DatePoint[]): DatePrecision {
  if (read.kind === 'point') return read.point.precision;
  const kinds = points.map((point) => PLURAL[point.precision]);
  if (kinds.includes('years')) return 'years';
  return kinds.includes('months') ? 'months' : 'days';
}
