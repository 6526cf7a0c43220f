import { describe, expect, test } from 'vitest';
import { assignRows, type Layout } from '#site/timeline/chart/layout/assign-rows.ts';
import { nameMark } from '#site/timeline/chart/layout/labels.ts';
import { buildTimeAxis } from '#site/timeline/chart/layout/time-axis.ts';
import { marksOf } from './example-marks.ts';

const axis = buildTimeAxis(2000, 2009, 240);
const rowsOf = ({ marks }: Layout) => marks.map(({ record, row }) => `${record.id} in ${row}`);

describe('marks', () => {
  test('that are far apart share the first row of their lane', () => {
    const layout = assignRows(marksOf(axis, 0, '2001-05-06', '2003-05-06', '2005-05-06'), 1);
    expect(layout.rows).toEqual([1]);
    expect(rowsOf(layout)).toEqual(['2001-05-06 in 0', '2003-05-06 in 0', '2005-05-06 in 0']);
  });

  test('of one day stand in rows of their own', () => {
    const layout = assignRows(marksOf(axis, 0, '2001-05-06', '2001-05-07', '2001-05-08'), 1);
    expect(rowsOf(layout)).toEqual(['2001-05-06 in 0', '2001-05-07 in 1', '2001-05-08 in 2']);
  });

  test('of different lanes do not push each other', () => {
    const marks = [...marksOf(axis, 0, '2001-05-06'), ...marksOf(axis, 2, '2001-05-06', '2001-05-07')];
    const layout = assignRows(marks, 3);
    expect(layout.rows).toEqual([1, 0, 2]);
    expect(rowsOf(layout)).toEqual(['2001-05-06 in 0', '2001-05-06 in 0', '2001-05-07 in 1']);
  });

  test('take a row again once it is free', () => {
    const layout = assignRows(marksOf(axis, 0, '2001', '2001-09-01', '2003-01-01', '2004-06-01'), 1);
    expect(rowsOf(layout)).toEqual(['2001 in 0', '2001-09-01 in 1', '2003-01-01 in 0', '2004-06-01 in 0']);
  });

  test('do not stand on a line that fades, nor on a name', () => {
    const layout = assignRows(marksOf(axis, 0, '2001/..', '2003-06-01', '2008-06-01'), 1);
    expect(rowsOf(layout)).toEqual(['2001/.. in 0', '2003-06-01 in 1', '2008-06-01 in 0']);
    const [first, ...others] = marksOf(axis, 0, '2001-01-05', '2003-06-01', '2008-06-01');
    const named = first ? [nameMark(first, 'Ten letters', axis), ...others] : [];
    expect(rowsOf(assignRows(named, 1))).toEqual(['2001-01-05 in 0', '2003-06-01 in 1', '2008-06-01 in 0']);
  });

  test('of no edition need no row', () => {
    expect(assignRows([], 2)).toEqual({ marks: [], rows: [0, 0] });
  });
});
