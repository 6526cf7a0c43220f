import type { AgreementRecord, EventRecord } from '#edition/types/edition.ts';
import { ROW } from './mark.ts';
import type { SymbolPlacement } from '#site/timeline/chart/flat-plan.ts';
import { signOf } from './read-marks.ts';

/** From the middle of one mark to that of the next, in pixels. */
const STEP = 28;
/** Height of the heading above the first row. */
const HEADING = 30;

/** The rows of what is not dated. */
export interface UndatedRows {
  /** Of heading and rows together; 0 where everything is dated. */
  height: number;
  headingY: number;
  placements: SymbolPlacement[];
}

/** Sets what is not dated in rows below the axis, `width` pixels wide; `top` is where the part with the axis ends. */
export function layOutUndated(
  records: readonly (EventRecord | AgreementRecord)[],
  width: number,
  top: number,
): UndatedRows {
  const perRow = Math.floor(width / STEP);
  return {
    height: records.length === 0 ? 0 : HEADING + Math.ceil(records.length / perRow) * (ROW + 4),
    headingY: top + 20,
    placements: records.map((record, index) => ({
      symbol: signOf(record) ?? 'square',
      x: String(ROW / 2 + (index % perRow) * STEP),
      y: String(top + HEADING + Math.floor(index / perRow) * (ROW + 4)),
    })),
  };
}
