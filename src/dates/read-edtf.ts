import { parse, type ParsedPoint, type ParsedRange } from 'edtf';
import { DateError } from './date-error.ts';
import { readDay, readPoint, type DatePoint } from './read-point.ts';

/** What an EDTF string states: one date; an interval, null where an end is open; all, or one, of several dates. */
export type ReadDate =
  | { kind: 'point'; points: readonly [DatePoint] }
  | { kind: 'interval'; points: readonly [DatePoint | null, DatePoint | null] }
  | { kind: 'all of' | 'one of'; points: readonly DatePoint[] };

const FORMS =
  'an EDTF date that exists: year-month-day, year-month or year, or two of them with a slash between';

/** Every date read so far: parsing one takes half a millisecond, and pages format the same dates again and again. */
const cache = new Map<string, ReadDate>();

/** Reads an EDTF string. Throws `DateError` when it is not valid, or has a form that this site does not support. */
export function readEdtf(given: string): ReadDate {
  const read = cache.get(given) ?? parseEdtf(given);
  cache.set(given, read);
  return read;
}

function parseEdtf(given: string): ReadDate {
  const day = readDay(given);
  if (day) return { kind: 'point', points: [day] };
  const parsed = parseText(given);
  if (!isRange(parsed)) return { kind: 'point', points: [readPoint(parsed, given)] };
  if (parsed.type === 'Interval') return { kind: 'interval', points: readEnds(parsed, given) };
  if (parsed.earlier || parsed.later || parsed.values.some((value) => !isPoint(value))) {
    throw new DateError(given, 'single dates between the commas', '{1997,1999}');
  }
  const points = parsed.values.filter(isPoint).map((value) => readPoint(value, given));
  points.sort((a, b) => Number(a.earliest > b.earliest) - Number(a.earliest < b.earliest));
  return { kind: parsed.type === 'List' ? 'all of' : 'one of', points };
}

/** The dates that are stated, open ends left out. */
export function listPoints(read: ReadDate): DatePoint[] {
  const points: readonly (DatePoint | null)[] = read.points;
  return points.filter((point) => point !== null);
}

function parseText(given: string): ParsedPoint | ParsedRange {
  try {
    return parse(given);
  } catch {
    throw new DateError(given, FORMS, '1992-05-04');
  }
}

function isRange(parsed: ParsedPoint | ParsedRange): parsed is ParsedRange {
  return parsed.type === 'Interval' || parsed.type === 'List' || parsed.type === 'Set';
}

function isPoint(value: ParsedRange['values'][number] | undefined): value is ParsedPoint {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readEnds(parsed: ParsedRange, given: string): [DatePoint | null, DatePoint | null] {
  const [from, to] = parsed.values.map((value) => (isPoint(value) ? readPoint(value, given) : null));
  if (!from && !to) throw new DateError(given, 'at least one end of the interval', '2008/..');
  if (from && to && to.earliest <= from.earliest) {
    throw new DateError(given, 'an interval that ends after it begins', '2004-12/2005-06');
  }
  return [from ?? null, to ?? null];
}
