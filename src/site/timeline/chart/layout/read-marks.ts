import { listDateRanges, type DateRange } from '#dates/date-ranges.ts';
import type { DatePrecision } from '#dates/parse-date.ts';
import type { AgreementRecord, EventRecord } from '#edition/types/edition.ts';
import type { Extent, Mark, Sign } from './mark.ts';
import type { TimeAxis } from './time-axis.ts';

/** A bar shorter than this cannot be seen for what it is. */
const MIN_BAR = 12;
/** A line without a stated end fades out over so many years. */
const FADING_YEARS = 4;

const EXTENTS: Readonly<Record<Exclude<DatePrecision, 'open'>, Extent>> = {
  day: 'day',
  days: 'days',
  month: 'month',
  season: 'months',
  months: 'months',
  year: 'years',
  years: 'years',
  decade: 'years',
  century: 'years',
};

/** The marks of a record, one for each range of its date; none when it is not dated. */
export function readMarks(record: EventRecord | AgreementRecord, lane: number, axis: TimeAxis): Mark[] {
  const { date } = record;
  if (date === null) return [];
  return listDateRanges(date.date).map((range) => ({
    record,
    lane,
    sign: signOf(record),
    isHollow: date.label === 'inferred' || !range.isSure,
    ...measure(range, axis),
    label: null,
  }));
}

/** The sign of a record; null where it has none of its own. */
export function signOf(record: EventRecord | AgreementRecord): Sign {
  if (record.type === 'agreement') return 'agreement';
  return record.kind === 'opening' ? 'opening' : null;
}

/** Only a day that is known stands at a point; whatever is less exact has a length, be it a small one. */
function measure({ earliest, latest, precision, isSure }: DateRange, axis: TimeAxis) {
  const fading = (FADING_YEARS * axis.length) / (axis.lastYear - axis.firstYear + 1);
  if (earliest === null) {
    const to = latest === null ? 0 : axis.endOf(latest);
    return { extent: 'until' as const, from: Math.max(0, to - fading), to, at: to, isShort: false };
  }
  // A decade or a century may begin before the axis, and end after it.
  const from = Math.max(0, axis.startOf(earliest));
  if (latest === null) {
    const to = Math.min(axis.length, from + fading);
    return { extent: 'since' as const, from, to, at: from, isShort: false };
  }
  const stated = precision === 'open' ? 'years' : EXTENTS[precision];
  const extent = stated === 'day' && !isSure ? 'days' : stated;
  const to = Math.min(axis.length, axis.endOf(latest));
  const isShort = extent !== 'day' && to - from < MIN_BAR;
  return { extent, from, to, at: (from + to) / 2, isShort };
}
