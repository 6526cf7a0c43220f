import { isDoubtful } from './read/qualifiers.ts';
import { readEdtf, type IntervalEnd } from './read/read-edtf.ts';
import type { EditionDate } from './parse-date.ts';

/** The ends of a date that plain ISO 8601 can say: day, month or year. Null for what it cannot, or nobody stated. */
export type IsoEnds = { start: string | null; end: string | null };

/**
 * What a date states, in ISO 8601 without its second part, for those who do not read EDTF: `1999-04` starts in 1999-04, and
 * no end is stated. Doubtful dates, decades, seasons and sets are left out, for ISO 8601 would make them exact.
 */
export function toIsoEnds({ edtf }: Pick<EditionDate, 'edtf'>): IsoEnds {
  const read = readEdtf(edtf);
  if (read.kind === 'point') return { start: toIso(read.point), end: null };
  if (read.kind === 'interval') return { start: toIso(read.from), end: toIso(read.to) };
  return { start: null, end: null };
}

function toIso(end: IntervalEnd): string | null {
  if (typeof end === 'string' || isDoubtful(end)) return null;
  if (end.precision === 'day') return end.earliest;
  if (end.precision === 'month') return end.earliest.slice(0, -'-DD'.length);
  return end.precision === 'year' ? end.earliest.slice(0, -'-MM-DD'.length) : null;
}
