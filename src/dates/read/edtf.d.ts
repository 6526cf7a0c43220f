/** What this site uses of the package `edtf`, which ships no types. */
declare module 'edtf' {
  /** A date without qualifiers, as `parse` returns it: plain values, months counted from 0. */
  export type ParsedPoint = {
    /** `Date`, `Season`, and others for what is more than one date. */
    type: string;
    values: number[];
    /** Which digits are `X`, as bits. */
    unspecified?: number;
  };

  /** Throws an Error for what is no EDTF. Knows no leap years: accepts 2001-02-29. */
  export function parse(text: string): ParsedPoint;

  /** Turns a parsed date into one with its first and last millisecond, UTC. */
  export default function edtf(parsed: ParsedPoint): { min: number; max: number };
}
