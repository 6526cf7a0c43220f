import { partsOfDay } from '#dates/days.ts';

/** Years in a row along a line of so many pixels. */
export interface TimeAxis {
  firstYear: number;
  lastYear: number;
  length: number;
  /** Where a day ('YYYY-MM-DD') begins, in pixels from the beginning of the first year. */
  startOf: (day: string) => number;
  /** Where a day ends. */
  endOf: (day: string) => number;
  /** The years to name, as many as have room: every one, or every second, fifth, tenth … */
  years: { year: number; from: number; to: number }[];
}

/** Room that the name of a year needs, which is a link and so to be hit, in pixels. */
const MIN_YEAR_WIDTH = 24;
/** From one named year to the next: the smallest of these that leaves room, and the last where none does. */
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] as const;
const DAY_MS = 86_400_000;

/**
 * The axis from the beginning of the first year to the end of the last. A place on it is in proportion to the days gone
 * by. All days are of the calendar, none of a time zone.
 */
export function buildTimeAxis(firstYear: number, lastYear: number, length: number): TimeAxis {
  const begin = toTime(firstYear);
  const end = toTime(lastYear + 1);
  const toPixels = (time: number): number => ((time - begin) / (end - begin)) * length;
  const startOfYear = (year: number): number => toPixels(toTime(year));
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  const step = YEAR_STEPS.find((size) => (size * length) / years.length >= MIN_YEAR_WIDTH) ?? 1000;
  return {
    firstYear,
    lastYear,
    length,
    startOf: (day) => toPixels(toTime(...partsOfDay(day))),
    endOf: (day) => toPixels(toTime(...partsOfDay(day)) + DAY_MS),
    years: years
      .filter((year) => year % step === 0)
      .map((year) => ({ year, from: startOfYear(year), to: startOfYear(year + 1) })),
  };
}

/** The beginning of a day, in milliseconds. `Date.UTC` would take the years before 100 for those of the 20th century. */
const toTime = (year: number, month = 1, day = 1): number => new Date(0).setUTCFullYear(year, month - 1, day);
