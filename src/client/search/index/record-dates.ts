import { decadeOf, formatDecade, formatYear } from '#dates/format/format-year.ts';

/* When a record was, in as few letters as the search can send: written by the build, read in the browser. */

/** First and last day, 'YYYY-MM-DD'; null where that end is open. */
export interface DayRange {
  readonly earliest: string | null;
  readonly latest: string | null;
  /** Whether it is no guess: not doubtful, and no one of several. */
  readonly isSure: boolean;
}

/**
 * Writes ranges of days: `1999-04-01/1999-04-30`, one day `1992-05-04`, an open end `2008-01-01/`; with `?` after one that
 * is not sure, and a space between two.
 */
export const writeRanges = (ranges: readonly DayRange[]): string =>
  ranges
    .map(({ earliest, latest, isSure }) => {
      const days = earliest === latest ? earliest : `${earliest ?? ''}/${latest ?? ''}`;
      return `${days}${isSure ? '' : '?'}`;
    })
    .join(' ');

/** Reads what `writeRanges` has written. */
export const readRanges = (text: string): DayRange[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((range) => {
      const [earliest = '', latest = earliest] = range.replace('?', '').split('/');
      return { earliest: earliest || null, latest: latest || null, isSure: !range.endsWith('?') };
    });

/** Writes years in order: `1997 2008..2021`. */
export function writeYears(years: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run && run[1] === year - 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}..${last}`)).join(' ');
}

/** Reads what `writeYears` has written. */
export const readYears = (text: string): number[] =>
  text
    .split(' ')
    .filter(Boolean)
    .flatMap((run) => {
      const [first = 0, last = first] = run.split('..').map(Number);
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    });

/** What a record is found under when a search is narrowed by time: its years, and before them their decades, "2000s". */
export const listTimeFilters = (years: readonly number[]): string[] => [
  ...new Set(years.map((year) => formatDecade(decadeOf(year)))),
  ...years.map(formatYear),
];

/** The years among what `listTimeFilters` has listed. */
export const readTimeFilters = (values: readonly string[]): number[] =>
  values
    .flatMap((value) => {
      const [, anno, year, bc] = /^(AD )?(\d+)( BC)?$/.exec(value) ?? [];
      if (year === undefined) return [];
      return [bc !== undefined && anno === undefined ? 1 - Number(year) : Number(year)];
    })
    .sort((a, b) => a - b);
