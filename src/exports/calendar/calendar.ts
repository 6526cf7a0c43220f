import ical, { ICalCalendarMethod, ICalEventTransparency, type ICalCalendar } from 'ical-generator';
import { formatDate, formatPrecision } from '#dates/format/format-date.ts';
import { listDateRanges, type DateRange } from '#dates/date-ranges.ts';
import type { Edition, EditionRecord } from '#edition/types/edition.ts';

/*
 * Dated records as a calendar (RFC 5545). Nothing has a time of day. What has no certain day stands as the month, the year
 * or the span it is known by, marks nobody as busy, and says so in its title.
 */

/** What one calendar needs to know of its edition. */
export interface CalendarEdition {
  readonly title: Pick<Edition['title'], 'title' | 'subtitle' | 'date'>;
  /** Turns a path of the edition into its full address. */
  readonly toAddress: (path: string) => string;
}

/** A span with both ends. */
type Span = DateRange & { earliest: string; latest: string };

/** The spans of a record that a calendar can show; none where it is undated or has an open or unknown end. */
function listSpans({ date }: Pick<EditionRecord, 'date'>): Span[] {
  const ranges = date ? listDateRanges(date.date) : [];
  const spans = ranges.filter((range): range is Span => range.earliest !== null && range.latest !== null);
  return spans.every(({ earliest, latest }) => isWritable(earliest) && isWritable(latest)) ? spans : [];
}

/** A calendar writes years with four digits. */
const isWritable = (day: string): boolean => /^\d{4}-/.test(day) && !day.startsWith('0000');

/** Whether a calendar can show a record. */
export const isInCalendar = (record: Pick<EditionRecord, 'date'>): boolean => listSpans(record).length > 0;

/** The records of a list that a calendar can show, as one; the same bytes each time. */
export function writeCalendar(
  records: readonly EditionRecord[],
  name: string,
  { title, toAddress }: CalendarEdition,
): string {
  const left = records.filter((record) => !isInCalendar(record)).length;
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: title.title, product: 'calendar', language: 'EN' },
    ...(left > 0
      ? {
          description: `Left out: ${left} of ${records.length}, which have no date, or a date with an open end.`,
        }
      : {}),
  });
  const stamp = toUtc(title.date);
  for (const record of records) addRecord(calendar, record, stamp, toAddress);
  return calendar.toString().trimEnd() + '\r\n';
}

function addRecord(
  calendar: ICalCalendar,
  record: EditionRecord,
  stamp: Date,
  toAddress: CalendarEdition['toAddress'],
): void {
  const url = toAddress(record.path);
  const { date } = record;
  if (date === null) return;
  const words = [formatDate(date.date), formatPrecision(date.date)].filter(Boolean).join(', ');
  for (const [index, span] of listSpans(record).entries()) {
    const isExact = span.isSure && (span.precision === 'day' || span.precision === 'days');
    calendar.createEvent({
      // A record may have several dates; each is an entry of its own.
      id: index === 0 ? url : `${url}#${index + 1}`,
      stamp,
      allDay: true,
      start: toUtc(span.earliest),
      // The end of a calendar entry is the first day after it.
      end: new Date(toUtc(span.latest).getTime() + DAY_MS),
      summary: isExact ? record.title : `${record.title} (${words})`,
      description: `${words}. ${record.summary}\n${url}`,
      url,
      transparency: isExact ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
      ...(record.places.length > 0 ? { location: record.places.map((place) => place.title).join(', ') } : {}),
    });
  }
}

const DAY_MS = 86_400_000;
const toUtc = (day: string): Date => new Date(`${day}T00:00:00Z`);
