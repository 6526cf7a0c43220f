import type { AgreementRecord, EventRecord } from '#edition/types/edition.ts';

/** Above the axis, below it, or on it: agreements, and what belongs to both countries or to no stated place. */
export type Side = 'above' | 'axis' | 'below';

/** What a mark is: an opening is a house, an agreement a lozenge; all else shows its date and nothing more. */
export type Sign = 'house' | 'lozenge' | null;

/**
 * How much of time a mark covers. `day`: one day is known. `days`: each of its ends is a day. `month`: one month.
 * `months`: from month to month, or a season. `years`: a year, several, a decade. `since`, `until`: one end is open.
 */
export type Extent = 'day' | 'days' | 'month' | 'months' | 'years' | 'since' | 'until';

/** A thing to be drawn, in pixels along an axis. */
export interface Mark {
  record: EventRecord | AgreementRecord;
  side: Side;
  sign: Sign;
  extent: Extent;
  /** The date is inferred, approximate or uncertain. */
  isHollow: boolean;
  /** Where the stretch of time begins and ends. */
  from: number;
  to: number;
  /** Where its sign stands: the middle, or the end that is known. */
  at: number;
  /** The stretch is too short to be seen at its true length; it is drawn as a small sign around its middle. */
  isShort: boolean;
}

/** A mark in a row of the drawing, counted from above. */
export interface PlacedMark extends Mark {
  row: number;
}
