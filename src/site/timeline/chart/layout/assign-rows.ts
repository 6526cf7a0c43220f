import type { Mark, PlacedMark, Side } from './mark.ts';

/** Height of a row, and the least length of a mark along it: a finger, or a shaking hand, has to hit it. */
export const ROW = 24;

/** The marks in their rows. */
export interface Layout {
  marks: PlacedMark[];
  /** How many rows there are on each side; on the axis at least the one in which it is drawn. */
  rows: Readonly<Record<Side, number>>;
  /** The row of the axis itself. */
  axisRow: number;
}

/**
 * Gives each mark a row in which it touches no other, as near to the axis as there is room. On a side the rows grow
 * away from the axis; on the axis they grow to both sides in turn. Earlier marks choose first.
 */
export function assignRows(marks: readonly Mark[]): Layout {
  const lanes = {
    above: assignLanes(marks, 'above'),
    axis: assignLanes(marks, 'axis'),
    below: assignLanes(marks, 'below'),
  };
  const count = (side: Side): number => Math.max(0, ...[...lanes[side].values()].map((lane) => lane + 1));
  const rows = { above: count('above'), axis: Math.max(1, count('axis')), below: count('below') };
  const axisRow = rows.above + Math.floor((rows.axis - 1) / 2);
  const rowOf = (mark: Mark): number => {
    const lane = lanes[mark.side].get(mark) ?? 0;
    if (mark.side === 'above') return rows.above - 1 - lane;
    if (mark.side === 'below') return rows.above + rows.axis + lane;
    return axisRow + (lane % 2 === 0 ? -lane / 2 : (lane + 1) / 2);
  };
  return { marks: marks.map((mark) => ({ ...mark, row: rowOf(mark) })), rows, axisRow };
}

/** From where to where a mark keeps others away. */
export function footprintOf({ from, to, at }: Mark): [from: number, to: number] {
  return [Math.min(from, at - ROW / 2), Math.max(to, at + ROW / 2)];
}

function assignLanes(marks: readonly Mark[], side: Side): Map<Mark, number> {
  const ends: number[] = [];
  const inOrder = marks
    .filter((mark) => mark.side === side)
    .map((mark) => ({ mark, footprint: footprintOf(mark) }))
    .sort((a, b) => a.footprint[0] - b.footprint[0]);
  return new Map(
    inOrder.map(({ mark, footprint: [from, to] }) => {
      const free = ends.findIndex((end) => end <= from);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = to;
      return [mark, lane];
    }),
  );
}
