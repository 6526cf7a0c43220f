import { toDay } from '#dates/days.ts';
import type { Mark } from './mark.ts';
import type { TimeAxis } from './time-axis.ts';

/** Years in a row to which nothing is dated and through which no bar passes. */
export interface Gap {
  firstYear: number;
  lastYear: number;
}

/** A bar that ends on the last day of a year does not reach into the next, whatever is lost in rounding. */
const LEEWAY = 0.01;

/** The years in which no mark is, be it a part of one. */
export function listGaps(marks: readonly Pick<Mark, 'from' | 'to'>[], axis: TimeAxis): Gap[] {
  const gaps: Gap[] = [];
  for (let year = axis.firstYear; year <= axis.lastYear; year += 1) {
    const from = axis.startOf(toDay(year, 1, 1)) + LEEWAY;
    const to = axis.endOf(toDay(year, 12, 31)) - LEEWAY;
    if (marks.some((mark) => mark.from < to && mark.to > from)) continue;
    const before = gaps.at(-1);
    if (before?.lastYear === year - 1) before.lastYear = year;
    else gaps.push({ firstYear: year, lastYear: year });
  }
  return gaps;
}
