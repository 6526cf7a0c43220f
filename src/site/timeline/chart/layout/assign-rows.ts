import { footprintOf } from './labels.ts';
import type { Mark, PlacedMark } from './mark.ts';

/** The marks in the rows of their lanes. */
export interface Layout {
  marks: PlacedMark[];
  /** How many rows each lane has. */
  rows: readonly number[];
}

/**
 * Gives each mark a row of its lane in which it and its label touch no other, the first that has room. On a longer axis
 * marks and labels only move apart.
 */
export function assignRows(marks: readonly Mark[], lanes: number): Layout {
  const ends = Array.from({ length: lanes }, (): number[] => []);
  const rows = new Map<Mark, number>();
  const inOrder = marks
    .map((mark) => ({ mark, footprint: footprintOf(mark) }))
    .toSorted((a, b) => a.footprint[0] - b.footprint[0]);
  for (const {
    mark,
    footprint: [from, to],
  } of inOrder) {
    const ofLane = ends[mark.lane] ?? [];
    const free = ofLane.findIndex((end) => end <= from);
    const row = free === -1 ? ofLane.length : free;
    ofLane[row] = to;
    rows.set(mark, row);
  }
  return {
    marks: marks.map((mark) => ({ ...mark, row: rows.get(mark) ?? 0 })),
    rows: ends.map(({ length }) => length),
  };
}
