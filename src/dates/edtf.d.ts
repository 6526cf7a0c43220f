/** What this site uses of the package `edtf`, which ships no types. */
declare module 'edtf' {
  /** A calendar date or a division of a year, as `parse` returns it: plain values, months counted from 0. */
  export type ParsedPoint = {
    /** Left out inside some intervals, where it is a date. */
    type?: string;
    values: number[];
    /** Which digits are `X`, as bits. */
    unspecified?: number;
    /** `true` for the whole date, or which of its parts, as bits. */
    uncertain?: boolean | number;
    approximate?: boolean | number;
  };

  /** An interval or a set: `null` for `''`, ±Infinity for `..`, a pair for `1997..1999` inside a set. */
  export type ParsedRange = {
    type: string;
    values: (ParsedPoint | ParsedPoint[] | number | null)[];
    /** `{..1999}` and `{1999..}`. */
    earlier?: boolean;
    later?: boolean;
  };

  /** Throws an Error with the place at fault for what is no EDTF. Knows no leap years: accepts 2001-02-29. */
  export function parse(text: string): ParsedPoint | ParsedRange;

  /** Turns a parsed point into one with its first and last millisecond, UTC. */
  export default function edtf(parsed: ParsedPoint & { type: string }): { min: number; max: number };
}
