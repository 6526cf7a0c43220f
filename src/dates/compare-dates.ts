import { compareText } from '#text/order/compare-text.ts';
import { listDateRanges, listStatedRanges, type DateRange } from './date-ranges.ts';
import { dayOrder } from './days.ts';
import type { EditionDate } from './parse-date.ts';

/**
 * Orders two dates for `sort`: by their first day, then by their last, so that of two dates that begin together
 * the more precise comes first (1 January 1999, January 1999, 1999, since 1999). An open beginning comes before
 * all, a missing date (null) after all. Two dates compare as 0 only if their EDTF strings are the same.
 */
export function compareDates(a: EditionDate | null, b: EditionDate | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return (
    compareNumbers(firstOrder(a), firstOrder(b)) ||
    compareNumbers(lastOrder(a), lastOrder(b)) ||
    compareText(a.edtf, b.edtf)
  );
}

const compareNumbers = (a: number, b: number): number => Number(a > b) - Number(a < b);

/** A number for the first day of a date, to compare by: an open or unknown beginning comes before all. */
export const firstOrder = ({ earliest }: Pick<DateRange, 'earliest'>): number =>
  earliest === null ? -Infinity : dayOrder(earliest);

/** The same for the last day; an open or unknown end comes after all. */
export const lastOrder = ({ latest }: Pick<DateRange, 'latest'>): number =>
  latest === null ? Infinity : dayOrder(latest);

/**
 * Whether every day that one date may mean lies before every day that the other may mean: April 1999 is surely before
 * 1 May 1999, but not before 30 April. Never true of a date that is approximate, uncertain, or open on the side that
 * is compared.
 */
export function isSurelyBefore(a: EditionDate, b: EditionDate): boolean {
  if ([a, b].some(({ approximate, uncertain }) => approximate || uncertain)) return false;
  return lastOrder(a) < firstOrder(b);
}

/**
 * Whether two dates may mean the same day. The days between the dates of a set are none of its days, and those beyond an
 * unknown end are not either.
 */
export function mayCoincide(a: EditionDate, b: EditionDate): boolean {
  const others = listStatedRanges(b);
  return listStatedRanges(a).some((one) =>
    others.some((other) => firstOrder(one) <= lastOrder(other) && firstOrder(other) <= lastOrder(one)),
  );
}

/** Whether a date states its day for sure; both its first and its last day, or each of them, where it has several. */
export function isKnownToDay(date: EditionDate): boolean {
  const isOfDays = date.precision === 'day' || date.precision === 'days';
  return isOfDays && listDateRanges(date).every(({ isSure }) => isSure);
}

/** Whether every day that one date may mean is among those that the other may mean. */
export const isContained = (a: EditionDate, b: EditionDate): boolean => {
  const others = listStatedRanges(b);
  return listStatedRanges(a).every((one) =>
    others.some((other) => firstOrder(one) >= firstOrder(other) && lastOrder(one) <= lastOrder(other)),
  );
};
