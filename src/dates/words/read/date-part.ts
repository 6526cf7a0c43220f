import { daysInMonth } from './days-in-month.ts';

/** One date as words state it: null for whatever they leave out. */
export interface DatePart {
  year: number | null;
  /** Whether the year stands for its decade: "the 1990s". */
  isDecade: boolean;
  /** From 1. */
  month: number | null;
  /** From 1. */
  day: number | null;
  /** EDTF number of a season (21 to 24), a quarter (33 to 36) or a half (40, 41) of the year. */
  season: number | null;
  /** Where day and month may also be the other way round ("04/08/1992"). */
  isAmbiguous: boolean;
  approximate: boolean;
  uncertain: boolean;
}

/** A date of which nothing is stated, to be filled in. */
export const NO_PART: DatePart = {
  year: null,
  isDecade: false,
  month: null,
  day: null,
  season: null,
  isAmbiguous: false,
  approximate: false,
  uncertain: false,
};

/** The months, from 1, of each division of a year; winter begins in December of the year before, or of the year. */
const DIVISIONS: Readonly<Record<number, readonly [number, number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  40: [1, 6],
  41: [7, 12],
};

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

/** First and last day of some months, and where they are winter the two spans it can be. */
const monthsOf = (year: number, [from, to]: readonly [number, number]): [string, string] => [
  `${pad(year, 4)}-${pad(from)}-01`,
  `${pad(year, 4)}-${pad(to)}-${pad(daysInMonth(year, to))}`,
];

/**
 * The days that a date can mean, as pairs of a first and a last day; `year` stands in for the year where the words
 * state none. A day that the month does not have means none.
 */
export function spansOf(part: DatePart, year: number | null = part.year): [first: string, last: string][] {
  if (year === null) return [];
  const { month, day, season, isDecade, isAmbiguous } = part;
  if (isDecade) return [[`${pad(year, 4)}-01-01`, `${pad(year + 9, 4)}-12-31`]];
  if (season === 24) {
    return [year - 1, year].map((first) => [
      `${pad(first, 4)}-12-01`,
      `${pad(first + 1, 4)}-02-${daysInMonth(first + 1, 2)}`,
    ]);
  }
  if (season !== null) return [monthsOf(year, DIVISIONS[season] ?? [1, 12])];
  if (month === null) return [[`${pad(year, 4)}-01-01`, `${pad(year, 4)}-12-31`]];
  if (day === null) return [monthsOf(year, [month, month])];
  const days = isAmbiguous ? [[month, day] as const, [day, month] as const] : [[month, day] as const];
  return days
    .filter(([inMonth, onDay]) => onDay <= daysInMonth(year, inMonth))
    .map(([inMonth, onDay]) => `${pad(year, 4)}-${pad(inMonth)}-${pad(onDay)}`)
    .map((date) => [date, date]);
}

/**
 * A date in EDTF; nothing where the words leave out the year, may mean two days, or
 * name a day that does not exist.
 */
export function toEdtf(part: DatePart): string | null {
  const { year, month, day, season, isDecade, isAmbiguous, approximate, uncertain } = part;
  if (year === null || isAmbiguous || (day !== null && spansOf(part).length === 0)) return null;
  const sign = approximate ? (uncertain ? '%' : '~') : uncertain ? '?' : '';
  const written = pad(year, 4);
  if (isDecade) return `${written.slice(0, 3)}X${sign}`;
  if (season !== null) return `${written}-${season}${sign}`;
  if (month === null) return `${written}${sign}`;
  return `${written}-${pad(month)}${day === null ? '' : `-${pad(day)}`}${sign}`;
}

/** A division of a year as the months from its first to its last, in EDTF; none for any other date. */
export function toMonths({ year, season, approximate, uncertain }: DatePart): string[] {
  if (year === null || season === null || approximate || uncertain) return [];
  const written = pad(year, 4);
  if (season === 24) return [`${written}-12/${pad(year + 1, 4)}-02`, `${pad(year - 1, 4)}-12/${written}-02`];
  const [from, to] = DIVISIONS[season] ?? [1, 12];
  return [`${written}-${pad(from)}/${written}-${pad(to)}`];
}
