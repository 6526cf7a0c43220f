import { DateError } from '#dates/date-error.ts';
import { dayOrder } from '#dates/days.ts';
import { findMeant } from './meant-forms.ts';
import { readDay, readPoint, type DatePoint } from './read-point.ts';

/** An end of an interval: a date, `..` (it goes on, or has always gone on), or nothing (not known). */
export type IntervalEnd = DatePoint | 'open' | 'unknown';

/** A date of a set, `from` and `to` the same; or a range of them, null where it is open. */
export type SetMember = { from: DatePoint | null; to: DatePoint | null };

/** What an EDTF string states: one date; an interval; all, or one, of several dates. */
export type ReadDate =
  | { kind: 'point'; point: DatePoint }
  | { kind: 'interval'; from: IntervalEnd; to: IntervalEnd }
  | { kind: 'all of' | 'one of'; members: readonly SetMember[] };

/** Every date read so far: pages format the same dates again and again. */
const cache = new Map<string, ReadDate>();

/** Reads an EDTF string. Throws `DateError` when it is not valid, or has a form that this site does not support. */
export function readEdtf(given: string): ReadDate {
  const read = cache.get(given) ?? parseEdtf(given);
  cache.set(given, read);
  return read;
}

/* The package `edtf` reads single dates only: of an interval it refuses seasons, and the limits of a set it gets wrong. */
function parseEdtf(given: string): ReadDate {
  const day = readDay(given);
  if (day) return { kind: 'point', point: day };
  const meant = findMeant(given, isRead);
  if (meant) throw new DateError(given, meant.expected, meant.example);
  const set = /^(?:\{(.*)\}|\[(.*)\])$/.exec(given);
  if (set) return { kind: set[1] === undefined ? 'one of' : 'all of', members: readMembers(given) };
  const ends = given.split('/');
  if (ends.length === 2) return readInterval(ends[0] ?? '', ends[1] ?? '', given);
  if (ends.length > 2) throw new DateError(given, 'two dates with one slash between', '2004-12/2005-06');
  if (given.includes(',')) throw new DateError(given, 'brackets around several dates', '{1997,1999}');
  return { kind: 'point', point: readPoint(given, given) };
}

function isRead(text: string): boolean {
  try {
    readEdtf(text);
    return true;
  } catch (error) {
    if (error instanceof DateError) return false;
    throw error;
  }
}

/** The dates that are stated, open and unknown ends left out. */
export function listPoints(read: ReadDate): DatePoint[] {
  if (read.kind === 'point') return [read.point];
  if (read.kind === 'interval') return [read.from, read.to].filter((end) => typeof end !== 'string');
  return read.members
    .flatMap(({ from, to }) => [from, ...(to === from ? [] : [to])])
    .filter((point) => point !== null);
}

function readInterval(start: string, end: string, given: string): ReadDate {
  const [from, to] = [start, end].map((text): IntervalEnd => {
    if (text === '..') return 'open';
    return text === '' ? 'unknown' : readPoint(text, given);
  }) as [IntervalEnd, IntervalEnd];
  if (typeof from === 'string' && typeof to === 'string') {
    throw new DateError(given, 'at least one end of the interval', '2008/..');
  }
  if (typeof from !== 'string' && typeof to !== 'string') {
    if (start === end) throw new DateError(given, 'two dates that differ, or one date alone', start);
    if (isBefore(to, from))
      throw new DateError(given, 'an interval that ends after it begins', `${end}/${start}`);
  }
  return { kind: 'interval', from, to };
}

/** Whether all of one date lies before the other. */
const isBefore = (a: DatePoint, b: DatePoint): boolean => dayOrder(a.latest) < dayOrder(b.earliest);

function readMembers(given: string): SetMember[] {
  const texts = given.slice(1, -1).split(',');
  const members = texts.map((text, index): SetMember => {
    const ends = text.split('..');
    if (ends.length === 1) {
      if (text === '' || text.includes('/')) throw new DateError(given, EXPECTED_IN_SET, '{1995,1997..1999}');
      const point = readPoint(text, given);
      return { from: point, to: point };
    }
    const isOpenWithin = (ends[0] === '' && index > 0) || (ends[1] === '' && index < texts.length - 1);
    if (ends.length > 2 || isOpenWithin || text === '..') {
      throw new DateError(given, EXPECTED_IN_SET, '{1995,1997..1999}');
    }
    const [from = null, to = null] = ends.map((end) => (end === '' ? null : readPoint(end, given)));
    if (from && to && dayOrder(to.earliest) <= dayOrder(from.earliest)) {
      throw new DateError(given, 'a range whose later date stands last', `{${ends[1]}..${ends[0]}}`);
    }
    return { from, to };
  });
  return members.sort((a, b) => orderOf(a) - orderOf(b));
}

const EXPECTED_IN_SET = 'dates, or ranges with two dots, between commas, and an open range first or last';

const orderOf = ({ from }: SetMember): number => (from ? dayOrder(from.earliest) : -Infinity);
