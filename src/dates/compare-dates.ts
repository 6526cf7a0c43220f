import type { EditionDate } from './parse-date.ts';

/**
 * Orders two dates for `sort`: by their first day, then by their last, so that of two dates that begin together
 * the finer comes first (1 January 1999, January 1999, 1999, since 1999). An open beginning comes first of all,
 * the undated (null) last. A total order: only the same EDTF string compares as 0.
 */
export function compareDates(a: EditionDate | null, b: EditionDate | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return (
    compareText(a.earliest ?? BEFORE_ALL, b.earliest ?? BEFORE_ALL) ||
    compareText(a.latest ?? AFTER_ALL, b.latest ?? AFTER_ALL) ||
    compareText(a.edtf, b.edtf)
  );
}

const BEFORE_ALL = '';
const AFTER_ALL = '~';

/** By code unit: ISO days sort as text, and no locale has a say. */
function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/**
 * Whether every day that one date may mean lies before every day that the other may mean: April 1999 before 1 May
 * 1999, and not before 30 April. Of a date that is about right, or doubted, or open on the side in question, nobody can
 * say so.
 */
export function isSurelyBefore(a: EditionDate, b: EditionDate): boolean {
  if ([a, b].some(({ approximate, uncertain }) => approximate || uncertain)) return false;
  return a.latest !== null && b.earliest !== null && a.latest < b.earliest;
}

/** Whether some day may be meant by both of two dates. */
export function mayCoincide(a: EditionDate, b: EditionDate): boolean {
  return (
    (a.earliest ?? BEFORE_ALL) <= (b.latest ?? AFTER_ALL) &&
    (b.earliest ?? BEFORE_ALL) <= (a.latest ?? AFTER_ALL)
  );
}

/** Whether a date is known to the day, and its last day too where it has several. */
export const isKnownToDay = ({ precision, earliest, latest }: EditionDate): boolean =>
  (precision === 'day' || precision === 'days') && earliest !== null && latest !== null;
