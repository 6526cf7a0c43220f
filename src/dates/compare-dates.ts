import { compareText } from '#text/compare-text.ts';
import type { EditionDate } from './parse-date.ts';

/**
 * Orders two dates for `sort`: by their first day, then by their last, so that of two dates that begin together
 * the more precise comes first (1 January 1999, January 1999, 1999, since 1999). An open beginning comes before
 * all, a missing date (null) after all. Two dates compare as 0 only if their EDTF strings are the same.
 */
export function compareDates(a: EditionDate | null, b: EditionDate | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return (
    compareText(a.earliest ?? BEFORE_ALL, b.earliest ?? BEFORE_ALL) ||
    compareText(a.latest ?? AFTER_ALL, b.latest ?? AFTER_ALL) ||
    compareText(a.edtf, b.edtf)
  );
}

/** In the order of ISO days: what stands for an open beginning, and for an open end. */
const BEFORE_ALL = '';
const AFTER_ALL = '~';

/**
 * Whether every day that one date may mean lies before every day that the other may mean: April 1999 is surely before
 * 1 May 1999, but not before 30 April. Never true of a date that is approximate, uncertain, or open on the side that
 * is compared.
 */
export function isSurelyBefore(a: EditionDate, b: EditionDate): boolean {
  if ([a, b].some(({ approximate, uncertain }) => approximate || uncertain)) return false;
  return a.latest !== null && b.earliest !== null && a.latest < b.earliest;
}

/** Whether two dates may mean the same day. */
export function mayCoincide(a: EditionDate, b: EditionDate): boolean {
  return (
    (a.earliest ?? BEFORE_ALL) <= (b.latest ?? AFTER_ALL) &&
    (b.earliest ?? BEFORE_ALL) <= (a.latest ?? AFTER_ALL)
  );
}

/** Whether a date states its day; both its first and its last day where it has several. */
export const isKnownToDay = ({ precision, earliest, latest }: EditionDate): boolean =>
  (precision === 'day' || precision === 'days') && earliest !== null && latest !== null;
