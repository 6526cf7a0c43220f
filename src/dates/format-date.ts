import { MONTHS } from './month-names.ts';
import type { DatePrecision, EditionDate } from './parse-date.ts';
import { readEdtf } from './read-edtf.ts';
import { SEASONS, type DatePoint } from './read-point.ts';

/** What a date of each precision leaves out. */
const NOT_STATED: Readonly<Record<Exclude<DatePrecision, 'open'>, string | null>> = {
  day: null,
  days: null,
  month: 'day not stated',
  months: 'day not stated',
  season: 'month and day not stated',
  year: 'month and day not stated',
  years: 'month and day not stated',
  decade: 'year not stated',
};

/**
 * Formats a date in English: "4 May 1992", "April 1999", "3–5 April 2003", "30 April – 2 May 2003",
 * "since about 2000", "31 May 2018 (uncertain)". An en dash joins the ends of an interval, with spaces around it
 * where an end has more than one word. All spaces are ordinary ones.
 */
export function formatDate(date: EditionDate): string {
  const stated = known.get(date.edtf) ?? formatStated(date.edtf);
  known.set(date.edtf, stated);
  return stated + (date.uncertain ? ' (uncertain)' : '');
}

/** The words of every date formatted so far: a date stands on several pages. */
const known = new Map<string, string>();

/** What a date leaves out, for example "day not stated"; null when it is exact to the day. */
export function formatPrecision(date: EditionDate): string | null {
  if (date.precision !== 'open') return NOT_STATED[date.precision];
  return date.earliest === null ? 'beginning not stated' : 'end not stated';
}

/** Formats one date of an interval or a set. */
function formatPoint(point: DatePoint): string {
  const about = point.approximate ? 'about ' : '';
  const year = point.precision === 'decade' ? `${point.year}s` : `${point.year}`;
  return `${about}${formatWithinYear(point)} ${year}`.replace(/\s+/g, ' ').trimStart();
}

function formatStated(edtf: string): string {
  const read = readEdtf(edtf);
  if (read.kind === 'point') return formatPoint(read.points[0]);
  if (read.kind === 'interval') {
    const [from, to] = read.points;
    if (from && to) return formatInterval(from, to);
    return from ? `since ${formatPoint(from)}` : to ? `until ${formatPoint(to)}` : '';
  }
  const words = read.points.map(formatPoint);
  const last = words.pop() ?? '';
  const join = read.kind === 'all of' ? 'and' : 'or';
  return words.length === 0 ? last : `${words.join(', ')} ${join} ${last}`;
}

function formatInterval(from: DatePoint, to: DatePoint): string {
  const end = formatPoint(to);
  const isAlike = !from.approximate && !to.approximate && from.precision === to.precision;
  if (isAlike && from.year === to.year) {
    if (from.day !== null && from.month === to.month) return `${from.day}–${end}`;
    if (from.day !== null) return `${formatWithinYear(from)} – ${end}`;
    if (from.month !== null) return `${formatWithinYear(from)}–${end}`;
  }
  const start = formatPoint(from);
  return `${start} ${end}`.split(' ').length > 2 ? `${start} – ${end}` : `${start}–${end}`;
}

/** The part of a date before its year: "4 May", "May", "spring", "first quarter of"; empty for a year or a decade. */
function formatWithinYear({ day, month, season }: DatePoint): string {
  if (season !== null) return SEASONS[season]?.name ?? '';
  if (month === null) return '';
  return `${day === null ? '' : `${day} `}${MONTHS[month - 1] ?? ''}`;
}
