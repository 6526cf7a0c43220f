import { soleYearOf } from '#dates/years-of.ts';
import type { AgreementRecord, EventRecord } from '#edition/types/edition.ts';
import { ROW } from './mark.ts';
import type { TimeAxis } from './time-axis.ts';

/** How many events and agreements begin in a year, or in the two years, the decade or century that begin with it. */
export interface Period {
  firstYear: number;
  /** How many years it has: 1, 2, 10, 100 … */
  years: number;
  events: number;
  agreements: number;
}

/** Counts records by year or, where a year would be too narrow to be hit, by two years, decade, century … */
export function countPerPeriod(
  records: readonly (EventRecord | AgreementRecord)[],
  { firstYear, lastYear, length }: Pick<TimeAxis, 'firstYear' | 'lastYear' | 'length'>,
): Period[] {
  const all = lastYear - firstYear + 1;
  const isTooNarrow = (span: number): boolean => (length * span) / all < ROW && span < all;
  let years = isTooNarrow(1) ? 2 : 1;
  if (isTooNarrow(years)) years = 10;
  while (isTooNarrow(years)) years *= 10;
  const startOf = (year: number): number => Math.floor(year / years) * years;
  const byPeriod = Map.groupBy(records, ({ date }) => {
    const year = date && soleYearOf(date.date);
    return year === null ? null : startOf(year);
  });
  const periods: Period[] = [];
  for (let year = startOf(firstYear); year <= lastYear; year += years) {
    const found = byPeriod.get(year) ?? [];
    const events = found.filter(({ type }) => type === 'event').length;
    periods.push({ firstYear: year, years, events, agreements: found.length - events });
  }
  return periods;
}
