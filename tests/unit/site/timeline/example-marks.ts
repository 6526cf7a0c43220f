import { parseDate } from '#dates/parse-date.ts';
import { readMarks } from '#site/timeline/chart/layout/read-marks.ts';
import type { Mark, Side } from '#site/timeline/chart/layout/mark.ts';
import type { TimeAxis } from '#site/timeline/chart/layout/time-axis.ts';
import type { AgreementRecord, DatedValue, EventRecord } from '#edition/types/edition.ts';

/** A record with a date and nothing else. */
export function madeUp(
  id: string,
  edtf: string | null,
  more: { kind?: string; type?: 'event' | 'agreement'; label?: DatedValue['label'] } = {},
): EventRecord | AgreementRecord {
  const { kind = 'culture', type = 'event', label = 'stated' } = more;
  const date: DatedValue | null =
    edtf === null ? null : { edtf, words: edtf, date: parseDate(edtf), label, rule: null, references: [] };
  return { type, id, kind, date, title: id, path: `/events/${id}/`, witnesses: [] } as unknown as EventRecord;
}

/** The marks of made-up dates on one side. */
export const marksOf = (axis: TimeAxis, side: Side, ...edtfs: string[]): Mark[] =>
  edtfs.flatMap((edtf) => readMarks(madeUp(edtf, edtf), side, axis));
