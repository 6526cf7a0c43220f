import { listPoints, readEdtf, type ReadDate } from './read-edtf.ts';
import type { DatePoint, PointPrecision } from './read-point.ts';

/** 'days', 'months', 'years': an interval or a set, by its least precise date; a season counts as months. */
export type DatePrecision = PointPrecision | 'days' | 'months' | 'years' | 'open';

/** A date, with what is needed to sort it, to draw it, and to say how exact it is. */
export type EditionDate = {
  /** As the author wrote it (ISO 8601-2). */
  edtf: string;
  /** First day it can mean, 'YYYY-MM-DD'; null where the beginning is open. */
  earliest: string | null;
  /** Last day it can mean, 'YYYY-MM-DD'; null where the end is open. */
  latest: string | null;
  precision: DatePrecision;
  approximate: boolean;
  uncertain: boolean;
};

const PLURAL: Readonly<Record<PointPrecision, 'days' | 'months' | 'years'>> = {
  day: 'days',
  month: 'months',
  season: 'months',
  year: 'years',
  decade: 'years',
};

/**
 * Parses an EDTF string: a day, month, season (spring to autumn, a quarter, a half), year or decade (`199X`), an
 * interval of two of them, with one end or the other open, or a set (`{1997,1999}` all of, `[1997,1999]` one of).
 * Days are those of the proleptic Gregorian calendar, in no time zone.
 *
 * @throws {DateError} naming what was given, what was expected, and an example
 */
export function parseDate(edtf: string): EditionDate {
  const read = readEdtf(edtf);
  const points = listPoints(read);
  return {
    edtf,
    ...limitsOf(read, points),
    precision: precisionOf(read, points),
    approximate: points.some((point) => point.approximate),
    uncertain: points.some((point) => point.uncertain),
  };
}

function limitsOf(read: ReadDate, points: readonly DatePoint[]): Pick<EditionDate, 'earliest' | 'latest'> {
  if (read.kind === 'interval') {
    const [from, to] = read.points;
    return { earliest: from?.earliest ?? null, latest: to?.latest ?? null };
  }
  // ISO days of four-digit years sort as text.
  const earliest = points.map((point) => point.earliest).sort()[0] ?? null;
  const latest =
    points
      .map((point) => point.latest)
      .sort()
      .at(-1) ?? null;
  return { earliest, latest };
}

function precisionOf(read: ReadDate, points: readonly DatePoint[]): DatePrecision {
  if (read.kind === 'point') return read.points[0].precision;
  if (points.length < read.points.length) return 'open';
  const kinds = points.map((point) => PLURAL[point.precision]);
  if (kinds.includes('years')) return 'years';
  return kinds.includes('months') ? 'months' : 'days';
}
