import { soleYearOf } from '#dates/years-of.ts';
import type { AgreementRecord, EventRecord } from '#edition/types/edition.ts';
import { ROW } from './mark.ts';
import type { TimeAxis } from './time-axis.ts';

/** How many events and agreements begin in a year, or in the decade or century that begins with it. */
export interface Period {
  firstYear: number;
  /** How many years it has: 1, 10, 100 … */
  years: number;
  events: number;
  agreements: number;
}

/** Counts records by year or, where a year would be too narrow to be hit, by decade, century … */
export function countPerPeriod(
  records: readonly (EventRecord | AgreementRecord)[],
  { firstYear, lastYear, length }: Pick<TimeAxis, 'firstYear' | 'lastYear' | 'length'>,
): Period[] {
  let years = 1;
  while ((length * years) / (lastYear - firstYear + 1) < ROW && years < lastYear - firstYear + 1) years *= 10;
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
