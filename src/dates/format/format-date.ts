import { dayOrder } from '../days.ts';
import { formatPoint, formatWithinYear } from './format-point.ts';
import type { DatePrecision, EditionDate } from '../parse-date.ts';
import { isDoubtful } from '../read/qualifiers.ts';
import { readEdtf, type IntervalEnd, type ReadDate, type SetMember } from '../read/read-edtf.ts';
import type { DatePoint } from '../read/read-point.ts';

/** What a date of each precision leaves out, and its words do not say. */
const NOT_STATED: Readonly<Record<Exclude<DatePrecision, 'open'>, string | null>> = {
  day: null,
  days: null,
  month: 'day not stated',
  months: 'day not stated',
  season: 'month and day not stated',
  year: 'month and day not stated',
  years: 'month and day not stated',
  decade: null,
  century: null,
};

/**
 * Formats a date in English: "4 May 1992", "April 1999", "3–5 April 2003", "since about 2000", "some time in the 1990s",
 * "from 2010, end unknown", "31 May 2018 (year uncertain)", "from 1997 to perhaps 1999", "1997 or 1999". An en dash joins
 * the ends of an interval, with spaces around it where an end has more than one word. All spaces are ordinary ones.
 */
export function formatDate({ edtf }: Pick<EditionDate, 'edtf'>): string {
  const words = known.get(edtf) ?? formatRead(readEdtf(edtf));
  known.set(edtf, words);
  return words;
}

/** The words of every date formatted so far: a date stands on several pages. */
const known = new Map<string, string>();

/** What a date leaves out, for example "day not stated"; null when it is exact to the day, or its words say so. */
export function formatPrecision(date: EditionDate): string | null {
  if (date.precision !== 'open') return NOT_STATED[date.precision];
  const read = readEdtf(date.edtf);
  if (read.kind !== 'interval') return null;
  if (read.to === 'open') return 'end not stated';
  return read.from === 'open' ? 'beginning not stated' : null;
}

function formatRead(read: ReadDate): string {
  if (read.kind === 'point') {
    const words = formatPoint(read.point, 'alone');
    return isVague(read.point)
      ? `some time ${read.point.approximate.length > 0 ? '' : 'in '}${words}`
      : words;
  }
  if (read.kind === 'interval') return formatInterval(read.from, read.to);
  const [all, conjunction] =
    read.kind === 'all of' ? (['each of', 'and'] as const) : (['one of', 'or'] as const);
  const words = read.members.map((member) => formatMember(member, { all, conjunction }));
  const last = words.pop() ?? '';
  return words.length === 0 ? last : `${words.join(', ')} ${conjunction} ${last}`;
}

const isVague = ({ precision }: DatePoint): boolean => precision === 'decade' || precision === 'century';

function formatInterval(from: IntervalEnd, to: IntervalEnd): string {
  if (typeof from !== 'string' && typeof to !== 'string') return formatEnds(from, to);
  if (typeof from !== 'string') {
    const start = formatPoint(from, 'beside another');
    return to === 'open' ? `since ${start}` : `from ${start}, end unknown`;
  }
  if (typeof to === 'string') return '';
  const end = formatPoint(to, 'beside another');
  return from === 'open' ? `until ${end}` : `until ${end}, beginning unknown`;
}

function formatEnds(from: DatePoint, to: DatePoint): string {
  const [start, end] = [formatPoint(from, 'beside another'), formatPoint(to, 'beside another')];
  if (meet(from, to)) {
    const [first, last] = [from, to].map((point) =>
      isWithin(from === point ? to : from, point) ? 'some time in ' : '',
    );
    return `from ${first}${start} to ${last}${end}`;
  }
  if ([from, to].some((point) => isDoubtful(point) || isVague(point))) return `from ${start} to ${end}`;
  if (from.precision === to.precision && from.year === to.year) {
    if (from.day !== null && from.month === to.month) return `${from.day}–${end}`;
    if (from.day !== null) return `${formatWithinYear(from)} – ${end}`;
    if (from.month !== null) return `${formatWithinYear(from)}–${end}`;
  }
  const isBeforeChrist = [from, to].every(({ precision, year }) => precision === 'year' && year <= 0);
  if (isBeforeChrist) return `${start.replace(/ BC$/, '')}–${end}`;
  return `${start} ${end}`.split(' ').length > 2 ? `${start} – ${end}` : `${start}–${end}`;
}

/** Whether one date lies within the other, wider one: April 1999 and 5 April 1999. */
const meet = (a: DatePoint, b: DatePoint): boolean => isWithin(a, b) || isWithin(b, a);
const isWithin = (inner: DatePoint, outer: DatePoint): boolean =>
  outer.precision !== inner.precision &&
  dayOrder(outer.earliest) <= dayOrder(inner.earliest) &&
  dayOrder(inner.latest) <= dayOrder(outer.latest);

/** One date of a set, or a range of them: "each of 1997–1999", "one of 3–5 April 2003", "1997 or later". */
function formatMember(
  { from, to }: SetMember,
  { all, conjunction }: { all: string; conjunction: string },
): string {
  if (from && to) {
    if (from !== to) return `${all} ${formatEnds(from, to)}`;
    const words = formatPoint(from, 'beside another');
    return isVague(from) ? `some time in ${words}` : words;
  }
  const [point, beyond] = from ? [from, 'later'] : [to, 'earlier'];
  return point ? `${formatPoint(point, 'beside another')} ${conjunction} ${beyond}` : '';
}
