import { DATE } from './weights.ts';
import type { DayRange } from '#client/search/index/record-dates.ts';
import type { DateCondition } from '#client/search/query/dates/read-dates.ts';
import { dayOrder, partsOfDay } from '#dates/days.ts';

/** When something was: one range, or one for each date of a set; none where it is not dated. */
export interface Dated {
  readonly ranges: readonly DayRange[];
}

/** The longest short range, in days. */
const SHORT_RANGE = 31;

/** How well the date of a record answers the date asked for: 1 exactly, 0 not at all. */
export function dateStrength(dated: Dated, condition: DateCondition): number {
  const others = (condition.or ?? []).map((other) => dateStrength(dated, other));
  return Math.max(0, ...others, ...dated.ranges.map((range) => strengthOf(range, condition)));
}

function strengthOf(dated: DayRange, condition: DateCondition): number {
  const strength = strengthOfDays(dated, condition);
  return dated.isSure ? strength : Math.min(strength, DATE.possible);
}

function strengthOfDays(dated: DayRange, condition: DateCondition): number {
  if (condition.hasYear) return strengthWithin(dated, condition.from, condition.to);
  const years = new Set([dated.earliest, dated.latest].flatMap((day) => (day ? [day.slice(0, 4)] : [])));
  const inYears = [...years].map((year) =>
    strengthWithin(dated, `${year}-${condition.from}`, `${year}-${condition.to}`),
  );
  const best = Math.max(0, ...inYears);
  return best < DATE.minWithoutYear ? 0 : best;
}

function strengthWithin({ earliest, latest }: DayRange, from: string, to: string): number {
  if (earliest === null && latest === null) return 0;
  const [first, last] = [earliest ?? '-9999-01-01', latest ?? '9999-12-31'];
  const [begins, ends, asksFrom, asksTo] = [dayOrder(first), dayOrder(last), dayOrder(from), dayOrder(to)];
  if (begins > asksTo || ends < asksFrom) return 0;
  if (begins >= asksFrom && ends <= asksTo) return DATE.within;
  // A series that began: in the year in which it did, otherwise it may or may not be meant.
  if (latest === null || earliest === null)
    return dayOrder(earliest ?? latest ?? '') >= asksFrom && begins <= asksTo
      ? DATE.openWithin
      : DATE.openBeside;
  const length = daysBetween(first, last);
  const asked = daysBetween(from, to);
  if (!isUnit(first, last)) return length <= SHORT_RANGE ? DATE.shortRange : DATE.longRange;
  // Only the month, or only the year, is stated.
  if (asked >= length) return DATE.coarse;
  return length <= SHORT_RANGE ? DATE.monthOnly : DATE.yearOnly;
}

/** Whether a range is one whole month or year, and so a date that is stated no more exactly. */
function isUnit(first: string, last: string): boolean {
  if (first.slice(0, 7) === last.slice(0, 7)) return first.endsWith('-01') && Number(last.slice(8)) >= 28;
  return first.slice(0, 4) === last.slice(0, 4) && first.endsWith('-01-01') && last.endsWith('-12-31');
}

const MS_PER_DAY = 86_400_000;
const daysBetween = (first: string, last: string): number => (toTime(last) - toTime(first)) / MS_PER_DAY + 1;
/** `Date.parse` knows no years before the first. */
function toTime(day: string): number {
  const [year, month, ofMonth] = partsOfDay(day);
  return new Date(0).setUTCFullYear(year, month - 1, ofMonth);
}
