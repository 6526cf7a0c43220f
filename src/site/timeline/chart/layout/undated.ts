import type { AgreementRecord, EventRecord } from '#edition/types/edition.ts';
import { ROW } from './lay-out.ts';
import type { SymbolPlacement } from '#site/timeline/chart/symbol-placements.ts';
import { signOf } from './read-marks.ts';

/** From one thing in the tray to the next. */
const STEP = 28;
/** What the tray takes above its first row. */
const HEADING = 30;

export interface UndatedRows {
  height: number;
  headingY: number;
  placements: SymbolPlacement[];
}

/** Sets what is not dated in rows below the drawing, `width` pixels wide; `top` is where the drawing ends. */
export function layOutUndated(
  records: readonly (EventRecord | AgreementRecord)[],
  width: number,
  top: number,
): UndatedRows {
  const perRow = Math.floor(width / STEP);
  const signs = { house: 'h', lozenge: 'z', none: 'e' };
  return {
    height: records.length === 0 ? 0 : HEADING + Math.ceil(records.length / perRow) * (ROW + 4),
    headingY: top + 20,
    placements: records.map((record, index) => ({
      symbol: signs[signOf(record) ?? 'none'],
      x: String(ROW / 2 + (index % perRow) * STEP),
      y: String(top + HEADING + Math.floor(index / perRow) * (ROW + 4)),
    })),
  };
}
