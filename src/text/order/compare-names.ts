import { compareText } from './compare-text.ts';

/** One language for all machines, and nothing left to what theirs is; numbers in a name count as numbers. */
const collator = new Intl.Collator('en', { usage: 'sort', numeric: true, caseFirst: 'false' });

/**
 * Orders two names as a reader looks them up, for `sort`: Étienne beside Eva, small letters beside capitals, "School 2"
 * before "School 10", Latin before Cyrillic; the same on every machine. Names that a reader would take for one are
 * ordered by code unit, so that only equal ones compare as equal.
 */
export function compareNames(a: string, b: string): number {
  return collator.compare(a, b) || compareText(a, b);
}
