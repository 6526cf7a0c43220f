import { readMarks } from '#site/timeline/chart/layout/read-marks.ts';
import type { Mark } from '#site/timeline/chart/layout/mark.ts';
import type { TimeAxis } from '#site/timeline/chart/layout/time-axis.ts';
import type { AgreementRecord, DatedValue, EventRecord } from '#edition/types/edition.ts';
import { madeAgreement, madeDate, madeEvent } from '../../../fixtures/made-records.ts';

/** A record with a date and nothing else. */
export function madeUp(
  id: string,
  edtf: string | null,
  more: { kind?: EventRecord['kind']; type?: 'event' | 'agreement'; label?: DatedValue['label'] } = {},
): EventRecord | AgreementRecord {
  const date = madeDate(edtf, more.label);
  return more.type === 'agreement' ? madeAgreement(id, date) : madeEvent(id, date, more.kind);
}

/** The marks of made-up dates in one lane. */
export const marksOf = (axis: TimeAxis, lane: number, ...edtfs: string[]): Mark[] =>
  edtfs.flatMap((edtf) => readMarks(madeUp(edtf, edtf), lane, axis));
