import type { ParsedPoint } from 'edtf';
import { daysIn, toDay } from '#dates/days.ts';
import { loadEdtf } from './load-edtf.ts';
import { findDoubts, type Doubts } from './qualifiers.ts';
import { refuse } from './refusals.ts';
import { SEASONS } from './seasons.ts';

/** How exact a date is. */
export type PointPrecision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

/** One calendar date in an EDTF string. */
export type DatePoint = {
  precision: PointPrecision;
  /** 0 is 1 BC. The first year of a decade or a century. */
  year: number;
  /** From 1; null where not stated. */
  month: number | null;
  /** From 1; null where not stated. */
  day: number | null;
  /** EDTF number of a part of the year, one of `SEASONS`; null where it is none. */
  season: number | null;
  /** First and last day, 'YYYY-MM-DD'. */
  earliest: string;
  latest: string;
} & Doubts;

const NO_DOUBT: Doubts = { approximate: [], uncertain: [] };

/** Which digits are `X`, in the bits of `edtf`. */
const UNSPECIFIED = { decade: 0b1000, century: 0b1100, year: 0b1111, month: 0b110000, day: 0b11000000 };

/**
 * Reads a day as most dates state one, `1992-05-04`, which the grammar of `edtf` takes a hundred times as long for. Null
 * for every other date, and for a day that does not exist.
 */
export function readDay(given: string): DatePoint | null {
  const [year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(given)?.slice(1).map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return { precision: 'day', year, month, day, season: null, earliest: given, latest: given, ...NO_DOUBT };
}

/**
 * Reads one date of an EDTF string, with or without qualifiers. Throws `DateError` when it is not valid, or has a form that
 * this site does not support; `given` is the whole string.
 */
export function readPoint(text: string, given: string): DatePoint {
  const day = readDay(text);
  if (day) return day;
  const { bare, ...doubts } = findDoubts(text);
  const parsed = parseBare(bare) ?? refuse(text, given);
  return { ...(readParsed(parsed) ?? refuse(text, given)), ...doubts };
}

function parseBare(text: string): ParsedPoint | null {
  // The grammar reads more: times, years of five digits, intervals.
  if (!/^-?[\dX]{4}(?:-[\dX]{2}){0,2}$/.test(text)) return null;
  const plain = readPlain(text);
  if (plain) return plain;
  try {
    return loadEdtf().parse(text);
  } catch {
    return null;
  }
}

/** A year or a month of a year as `edtf` reads it, without its grammar; null for every other date. */
export function readPlain(text: string): ParsedPoint | null {
  const [year, month] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(text)?.slice(1) ?? [];
  if (year === undefined) return null;
  return { type: 'Date', values: month === undefined ? [Number(year)] : [Number(year), Number(month) - 1] };
}

/** Turns what `edtf` parsed into a date; null where it has a form that this site does not support, or does not exist. */
function readParsed({ type, values, unspecified = 0 }: ParsedPoint): Omit<DatePoint, keyof Doubts> | null {
  const [year = 0, second, day] = values;
  const shared = { year, month: null, day: null, season: null };
  if (type === 'Season') {
    const months = SEASONS[second ?? 0]?.months;
    if (!months) return null;
    return { ...shared, precision: 'season', season: second ?? null, ...spanOf(year, ...months) };
  }
  if (type !== 'Date') return null;
  if (second === undefined && unspecified !== 0) {
    if (unspecified === UNSPECIFIED.decade)
      return { ...shared, precision: 'decade', ...spanOfYears(year, 10) };
    if (unspecified === UNSPECIFIED.century)
      return { ...shared, precision: 'century', ...spanOfYears(year, 100) };
    return null;
  }
  if (unspecified & UNSPECIFIED.year || !isWholeAndLast(unspecified, values.length)) return null;
  if (second === undefined || unspecified & UNSPECIFIED.month) {
    return { ...shared, precision: 'year', ...spanOf(year, 1, 12) };
  }
  const month = second + 1;
  if (day === undefined || unspecified & UNSPECIFIED.day) {
    return { ...shared, precision: 'month', month, ...spanOf(year, month, month) };
  }
  if (day > daysIn(year, month)) return null;
  const earliest = toDay(year, month, day);
  return { ...shared, precision: 'day', month, day, earliest, latest: earliest };
}

/** Whether month and day are each either given or all `X`, and no day is given without its month. */
function isWholeAndLast(unspecified: number, length: number): boolean {
  const { month, day } = UNSPECIFIED;
  if (length < 3) return unspecified === 0 || unspecified === month;
  return unspecified === 0 || unspecified === day || unspecified === (month | day);
}

/** The first day of a month and the last of another; a month above 12 is of the next year. */
function spanOf(year: number, first: number, last: number): Pick<DatePoint, 'earliest' | 'latest'> {
  const [endYear, endMonth] = last > 12 ? [year + 1, last - 12] : [year, last];
  return { earliest: toDay(year, first, 1), latest: toDay(endYear, endMonth, daysIn(endYear, endMonth)) };
}

/** The days of ten or a hundred years that have their first digits in common; before 1 BC the digits count backwards. */
function spanOfYears(year: number, count: number): Pick<DatePoint, 'year' | 'earliest' | 'latest'> {
  const first = year < 0 ? year - count + 1 : year;
  return { year: first, earliest: toDay(first, 1, 1), latest: toDay(first + count - 1, 12, 31) };
}
