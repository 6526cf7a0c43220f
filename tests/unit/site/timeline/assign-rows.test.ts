import { describe, expect, test } from 'vitest';
import { assignRows, footprintOf, type Layout } from '#site/timeline/chart/layout/assign-rows.ts';
import { buildTimeAxis } from '#site/timeline/chart/layout/time-axis.ts';
import { marksOf } from './example-marks.ts';

const axis = buildTimeAxis(2000, 2009, 240);
const rowsOf = ({ marks }: Layout) => marks.map(({ record, row }) => `${record.id} in ${row}`);

/** Pairs of marks in one row that touch. */
export function findCollisions({ marks }: Layout): string[] {
  return marks.flatMap((a, index) =>
    marks.slice(index + 1).flatMap((b) => {
      const [[fromA, toA], [fromB, toB]] = [footprintOf(a), footprintOf(b)];
      return a.row === b.row && fromA < toB - 1e-6 && fromB < toA - 1e-6
        ? [`${a.record.id} and ${b.record.id}`]
        : [];
    }),
  );
}

describe('marks', () => {
  test('that are far apart share the row nearest to the axis', () => {
    const layout = assignRows(marksOf(axis, 'above', '2001-05-06', '2003-05-06', '2005-05-06'));
    expect(layout.rows).toEqual({ above: 1, axis: 1, below: 0 });
    expect(rowsOf(layout)).toEqual(['2001-05-06 in 0', '2003-05-06 in 0', '2005-05-06 in 0']);
  });

  test('of one day stand in rows of their own, away from the axis', () => {
    const above = assignRows(marksOf(axis, 'above', '2001-05-06', '2001-05-07', '2001-05-08'));
    expect(rowsOf(above)).toEqual(['2001-05-06 in 2', '2001-05-07 in 1', '2001-05-08 in 0']);
    expect(above.axisRow).toBe(3);
    const below = assignRows(marksOf(axis, 'below', '2001-05-06', '2001-05-07', '2001-05-08'));
    expect(rowsOf(below)).toEqual(['2001-05-06 in 1', '2001-05-07 in 2', '2001-05-08 in 3']);
    expect(below.axisRow).toBe(0);
  });

  test('on the axis stand on it first, then below and above it in turn', () => {
    const layout = assignRows(marksOf(axis, 'axis', '2001-05-06', '2001-05-07', '2001-05-08', '2001-05-09'));
    expect(layout.axisRow).toBe(1);
    expect(rowsOf(layout)).toEqual([
      '2001-05-06 in 1',
      '2001-05-07 in 2',
      '2001-05-08 in 0',
      '2001-05-09 in 3',
    ]);
  });

  test('take a row again once it is free', () => {
    const layout = assignRows(marksOf(axis, 'below', '2001', '2001-09-01', '2003-01-01', '2004-06-01'));
    expect(rowsOf(layout)).toEqual(['2001 in 1', '2001-09-01 in 2', '2003-01-01 in 1', '2004-06-01 in 1']);
  });

  test('do not stand on a line that fades', () => {
    const layout = assignRows(marksOf(axis, 'below', '2001/..', '2003-06-01', '2008-06-01'));
    expect(rowsOf(layout)).toEqual(['2001/.. in 1', '2003-06-01 in 2', '2008-06-01 in 1']);
  });

  test('of a crowded year touch nowhere, and a collision would be found', () => {
    const days = Array.from({ length: 40 }, (_, index) => `2001-0${(index % 9) + 1}-1${index % 10}`);
    const layout = assignRows([
      ...marksOf(axis, 'above', ...days),
      ...marksOf(axis, 'axis', ...days, '2001', '2001/..'),
    ]);
    expect(findCollisions(layout)).toEqual([]);
    const pressed = { ...layout, marks: layout.marks.map((mark) => ({ ...mark, row: 0 })) };
    expect(findCollisions(pressed)).not.toEqual([]);
  });

  test('of no edition need the row of the axis alone', () => {
    expect(assignRows([])).toEqual({ marks: [], rows: { above: 0, axis: 1, below: 0 }, axisRow: 0 });
  });
});
