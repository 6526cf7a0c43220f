import type { AgreementRecord, EventRecord } from '#edition/types/edition.ts';

/** Height of a row, and the least length of a mark along it: a finger, or a shaking hand, has to hit it. */
export const ROW = 24;

/** What has a sign of its own: an opening a house, an agreement a lozenge. All else shows its date and nothing more. */
export type Sign = 'opening' | 'agreement' | null;

/**
 * How much of time a mark covers. `day`: one day is known. `days`: each of its ends is a day. `month`: one month.
 * `months`: from month to month, or a season. `years`: a year, several, a decade. `since`, `until`: one end is open.
 */
export type Extent = 'day' | 'days' | 'month' | 'months' | 'years' | 'since' | 'until';

/** Words beside a mark, how wide they are at the most, in pixels, and on which side of it they stand. */
export interface MarkLabel {
  text: string;
  width: number;
  isBefore: boolean;
}

/** One range of dates of a record, in pixels along an axis. */
export interface Mark {
  record: EventRecord | AgreementRecord;
  /** The number of its lane, from above. */
  lane: number;
  sign: Sign;
  extent: Extent;
  /** The date is inferred, approximate or uncertain. */
  isHollow: boolean;
  /** Where the range begins and ends. */
  from: number;
  to: number;
  /** Where its sign stands: the middle, or the end that is known. */
  at: number;
  /** The range is too short to be seen at its true length; it is drawn as a small symbol around its middle. */
  isShort: boolean;
  label: MarkLabel | null;
}

/** A mark in a row of its lane, counted from above. */
export interface PlacedMark extends Mark {
  row: number;
}
