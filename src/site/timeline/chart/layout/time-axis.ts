import { scaleUtc } from 'd3-scale';

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

/** Room a named year needs: it is a link, and a finger has to hit it. */
const YEAR_LABEL = 24;
const DAY = 86_400_000;

/** The axis from the beginning of the first year to the end of the last. All days are of the calendar, none of a zone. */
export function buildTimeAxis(firstYear: number, lastYear: number, length: number): TimeAxis {
  const end = Date.UTC(lastYear + 1, 0, 1);
  const scale = scaleUtc([Date.UTC(firstYear, 0, 1), end], [0, length]);
  const startOfYear = (year: number): number => scale(Date.UTC(year, 0, 1));
  const named = scale
    .ticks(Math.min(Math.floor(length / YEAR_LABEL), lastYear - firstYear + 1))
    .filter((tick) => tick.getTime() < end && tick.getUTCMonth() === 0 && tick.getUTCDate() === 1)
    .map((tick) => tick.getUTCFullYear());
  return {
    firstYear,
    lastYear,
    length,
    startOf: (day) => scale(Date.parse(day)),
    endOf: (day) => scale(Date.parse(day) + DAY),
    years: named.map((year) => ({ year, from: startOfYear(year), to: startOfYear(year + 1) })),
  };
}
