import { describe, expect, test } from 'vitest';
import { assignRows } from '#site/timeline/chart/layout/assign-rows.ts';
import { measureLabel, nameMark, nameWhereRoom } from '#site/timeline/chart/layout/labels.ts';
import { ROW, type Mark, type PlacedMark } from '#site/timeline/chart/layout/mark.ts';
import { buildTimeAxis } from '#site/timeline/chart/layout/time-axis.ts';
import { planFlat } from '#site/timeline/chart/flat-plan.ts';
import { marksOf } from './example-marks.ts';

interface Box {
  name: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The letters of the widest of the usual typefaces, measured in a browser, in pixels. */
const WIDEST_LETTER = 7.4;
const LENGTH = 655;

/** What a browser would draw where the axis is so long: the boxes of marks and words, from the attributes of the SVG. */
function listBoxes(marks: readonly PlacedMark[], rows: readonly number[], drawn: number): Box[] {
  const plan = planFlat({ marks: [...marks], rows }, { length: LENGTH });
  const [start, end] = [plan.along(0), plan.along(LENGTH)].map(Number.parseFloat) as [number, number];
  const toPixels = (percent: string): number =>
    ((Number.parseFloat(percent) - start) / (end - start)) * drawn;
  const lengthOf = (percent: string): number => (Number.parseFloat(percent) / (end - start)) * drawn;
  return marks.flatMap((mark) => {
    const name = mark.record.id;
    const symbols = plan.placementsOf(mark).map(({ x, y, width }): Box => {
      const [left, top] = [toPixels(x), Number(y)];
      const [from, to] =
        width === undefined ? [left - ROW / 2, left + ROW / 2] : [left, left + lengthOf(width)];
      return { name, left: from, right: to, top, bottom: top + ROW };
    });
    const label = plan.labelOf(mark);
    const words = [mark.label].flatMap((own) => {
      if (!own || !label) return [];
      const at = toPixels(label.x) + Number(label.dx);
      const width = own.text.length * WIDEST_LETTER;
      const left = label['text-anchor'] === 'end' ? at - width : at;
      return [
        {
          name: `“${own.text}”`,
          left,
          right: left + width,
          top: Number(label.y) - 12,
          bottom: Number(label.y) + 4,
        },
      ];
    });
    return [...symbols, ...words];
  });
}

/** Boxes that lie on each other, those of one mark aside. Less than a pixel is rounding. */
const findOverlaps = (boxes: readonly Box[]): string[] =>
  boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.name !== b.name && a.top < b.bottom && b.top < a.bottom)
      .filter((b) => a.left < b.right - 1 && b.left < a.right - 1)
      .map((b) => `${a.name} and ${b.name}`),
  );

const axis = buildTimeAxis(1992, 2018, LENGTH);
/** The same dates on every machine, as good as by chance: days, months, years, since. */
const dates = Array.from({ length: 140 }, (_, index) => {
  const year = 1992 + ((index * 7919) % 27);
  const month = String(1 + ((index * 31) % 12)).padStart(2, '0');
  return [`${year}-${month}-1${index % 10}`, `${year}-${month}`, `${year}`, `${year}/..`][index % 4] ?? '';
});
const dense = dates
  .flatMap((edtf, index) => marksOf(axis, index % 3, edtf))
  .map((mark, index): Mark => {
    const record = { ...mark.record, id: `mark ${index}` };
    return index % 5 === 0
      ? nameMark({ ...mark, record }, `Name no. ${index} of a landmark`, axis)
      : { ...mark, record };
  });

describe('The names of landmarks', () => {
  const { marks, rows } = assignRows(dense, 3);

  test.each([LENGTH, 700, 950, 1240, 2000])('lie on nothing where the axis is %i pixels long', (drawn) => {
    const boxes = listBoxes(marks, rows, drawn);
    expect(boxes.length).toBeGreaterThan(160);
    expect(findOverlaps(boxes)).toEqual([]);
    for (const { name, left, right } of boxes.filter((box) => box.name.startsWith('“'))) {
      expect(left, name).toBeGreaterThanOrEqual(0);
      expect(right, name).toBeLessThanOrEqual(drawn);
    }
  });

  test('would be found on one another', () => {
    const pressed = marks.map((mark) => ({ ...mark, row: 0 }));
    expect(findOverlaps(listBoxes(pressed, rows, LENGTH)).length).toBeGreaterThan(50);
  });

  test('stand before a mark at the end of the axis, and after every other', () => {
    const [first, last] = marksOf(axis, 0, '1992-05-04', '2018-05-31').map((mark) =>
      nameMark(mark, 'A landmark', axis),
    );
    expect([first?.label?.isBefore, last?.label?.isBefore]).toEqual([false, true]);
  });

  test('are cut at a word where they are long, and never to nothing', () => {
    const long = 'Protocol on the establishment of diplomatic relations signed in the capital';
    expect(measureLabel(long).text).toBe('Protocol on the establishment of…');
    expect(measureLabel('x'.repeat(80)).text).toHaveLength(44);
    expect(measureLabel('Short').text).toBe('Short');
  });
});

describe('The names of other marks', () => {
  const { marks, rows } = assignRows(dense, 3);
  const named = nameWhereRoom(marks, ({ record }) => `Of ${record.id}`, axis);

  test.each([LENGTH, 950, 2000])('lie on nothing either, %i pixels', (drawn) => {
    expect(findOverlaps(listBoxes(named, rows, drawn))).toEqual([]);
    expect(named.filter(({ label }) => label).length).toBeGreaterThan(
      marks.filter(({ label }) => label).length,
    );
  });

  test('move no mark, and leave out what has no room', () => {
    expect(named.map(({ row }) => row)).toEqual(marks.map(({ row }) => row));
    expect(named.some(({ label }) => label === null)).toBe(true);
    expect(nameWhereRoom(marks, () => 'x'.repeat(50), axis)).toEqual(marks);
  });
});
