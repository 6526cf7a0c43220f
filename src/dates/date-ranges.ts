import type { DatePrecision, EditionDate } from './parse-date.ts';
import { readEdtf } from './read-edtf.ts';

/** The days that a date may mean, from the first to the last, 'YYYY-MM-DD'; null where that end is open. */
export type DateRange = { earliest: string | null; latest: string | null; precision: DatePrecision };

/** The ranges of a date, in order: one for each date of a set, else one for the whole. */
export function listDateRanges(date: EditionDate): DateRange[] {
  const read = readEdtf(date.edtf);
  if (read.kind !== 'all of' && read.kind !== 'one of') return [date];
  return read.points.map(({ earliest, latest, precision }) => ({ earliest, latest, precision }));
}
