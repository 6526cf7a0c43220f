import edtf, { type ParsedPoint } from 'edtf';
import { DateError } from './date-error.ts';

/** How exact a date is. */
export type PointPrecision = 'day' | 'month' | 'season' | 'year' | 'decade';

/** One calendar date in an EDTF string. */
export type DatePoint = {
  precision: PointPrecision;
  /** The first year of a decade. */
  year: number;
  /** From 1; null where not stated. */
  month: number | null;
  /** From 1; null where not stated. */
  day: number | null;
  /** EDTF number of a division of the year, one of `SEASONS`; null where it is none. */
  season: number | null;
  /** First and last day, 'YYYY-MM-DD'. */
  earliest: string;
  latest: string;
  approximate: boolean;
  uncertain: boolean;
};

/**
 * The parts of a year that this site supports, by their EDTF number, with their first and last month, from 1. Spring
 * begins in March here, while the package `edtf` begins it in January. Winter is left out: it belongs to two years.
 */
export const SEASONS: Readonly<Record<number, { name: string; months: readonly [number, number] }>> = {
  21: { name: 'spring', months: [3, 5] },
  22: { name: 'summer', months: [6, 8] },
  23: { name: 'autumn', months: [9, 11] },
  33: { name: 'first quarter of', months: [1, 3] },
  34: { name: 'second quarter of', months: [4, 6] },
  35: { name: 'third quarter of', months: [7, 9] },
  36: { name: 'fourth quarter of', months: [10, 12] },
  40: { name: 'first half of', months: [1, 6] },
  41: { name: 'second half of', months: [7, 12] },
};

/** Which digits are `X`, in the bits of `edtf`. */
const UNSPECIFIED = { decade: 0b1000, year: 0b1111, month: 0b110000, day: 0b11000000 };

/**
 * Reads a day as most dates state one, `1992-05-04`, which the grammar of `edtf` takes a hundred times as long for. Null
 * for every other date, and for a day that does not exist.
 */
export function readDay(given: string): DatePoint | null {
  const [year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(given)?.slice(1).map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const time = Date.parse(`${given}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== given) return null;
  return {
    precision: 'day',
    year,
    month,
    day,
    season: null,
    earliest: given,
    latest: given,
    approximate: false,
    uncertain: false,
  };
}

/** Turns a date that `edtf` parsed into one of ours. Throws `DateError` for forms that this site does not support. */
export function readPoint(parsed: ParsedPoint, given: string): DatePoint {
  const [year = 0, second, day] = parsed.values;
  const approximate = Boolean(parsed.approximate);
  const uncertain = Boolean(parsed.uncertain);
  const shared = { year, month: null, day: null, season: null, approximate, uncertain };
  const type = parsed.type ?? 'Date';

  if (type === 'Season') {
    const months = SEASONS[second ?? 0]?.months;
    if (!months) throw new DateError(given, 'the months instead of this part of a year', '2003-12/2004-02');
    const span = spanOf([year, months[0] - 1], [year, months[1] - 1]);
    return { ...shared, precision: 'season', season: second ?? null, ...span };
  }
  if (type !== 'Date' || parsed.values.length > 3 || year < 0 || year > 9999) {
    throw new DateError(given, 'a year of four digits, alone or with month and day', '1992-05-04');
  }
  const unspecified = parsed.unspecified ?? 0;
  if (unspecified === UNSPECIFIED.decade && second === undefined) {
    return { ...shared, precision: 'decade', ...spanOf([year], [year + 9]) };
  }
  if (unspecified & UNSPECIFIED.year) {
    throw new DateError(given, 'a stated year, with ? where it is not certain', '2018?-05-31');
  }
  if (!isWholeAndLast(unspecified, parsed.values.length)) {
    throw new DateError(given, 'X for both digits of the day, or of month and day', '1992-05-XX');
  }
  if (second === undefined || unspecified & UNSPECIFIED.month) {
    return { ...shared, precision: 'year', ...spanOf([year], [year]) };
  }
  const month = second + 1;
  const wholeMonth = spanOf([year, second], [year, second]);
  if (day === undefined || unspecified & UNSPECIFIED.day) {
    return { ...shared, precision: 'month', month, ...wholeMonth };
  }
  if (day > Number(wholeMonth.latest.slice(8))) {
    throw new DateError(given, 'a day the month has', wholeMonth.latest);
  }
  return { ...shared, precision: 'day', month, day, ...spanOf([year, second, day], [year, second, day]) };
}

/** Whether month and day are each either given or all `X`, and no day is given without its month. */
function isWholeAndLast(unspecified: number, length: number): boolean {
  const { month, day } = UNSPECIFIED;
  if (length < 3) return unspecified === 0 || unspecified === month;
  return unspecified === 0 || unspecified === day || unspecified === (month | day);
}

/** The first and the last day of the time from one date to another; months count from 0, as in `edtf`. */
function spanOf(from: number[], to: number[]): { earliest: string; latest: string } {
  const dayOf = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10);
  return {
    earliest: dayOf(edtf({ type: 'Date', values: from }).min),
    latest: dayOf(edtf({ type: 'Date', values: to }).max),
  };
}
