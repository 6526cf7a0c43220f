import type { VisitYear } from '#edition/visits/visit-counts.ts';

/**
 * A chart of visits: a line for each year, one direction to the left, the other to the right. Each visit is a block;
 * where a year has many, they are one bar.
 */
export interface VisitsChart {
  width: number;
  height: number;
  /** Whether a bar stands for the visits of a year, and how many the longest may be. */
  hasBars: boolean;
  columns: number;
  /** Paths of the blocks or bars of the first and of the second direction. */
  left: string;
  right: string;
  /** The two edges of the band in which the years stand. */
  edges: [number, number];
  /** Where the heading of each side stands: at the edges, above all lines. */
  headY: number;
  /** Each year, silent ones included, at the middle of its line. */
  rows: { year: number; y: number }[];
  /** Paths of the thin rules between the lines. */
  rules: string;
}

const WIDTH = 640;
/** Height of a line: enough for digits of 24 units, their size on a narrow page. */
const ROW = 27;
const HEAD = 38;
/** Width of the band of the years: four such digits. */
const BAND = 84;
const BLOCK_HEIGHT = 17;
const GAP = 6;
/** A side has room for at least so many blocks, and for more where a year has more. */
const MIN_COLUMNS = 3;
/** More blocks than this in a line would be too narrow to be counted, more in all would fill the page. */
const MAX_BLOCKS = { line: 12, all: 400 };

/** Lays out the visits of two directions: the first to the left of the years, the second to the right. */
export function drawVisitsChart(years: readonly VisitYear[]): VisitsChart {
  const edges: [number, number] = [(WIDTH - BAND) / 2, (WIDTH + BAND) / 2];
  const columns = Math.max(MIN_COLUMNS, ...years.flatMap(({ counts }) => counts));
  const all = years.flatMap(({ counts }) => counts.slice(0, 2)).reduce((sum, count) => sum + count, 0);
  const hasBars = columns > MAX_BLOCKS.line || all > MAX_BLOCKS.all;
  const pitch = (edges[0] - GAP) / columns;
  const width = hasBars ? pitch : pitch - GAP;
  const middleOf = (index: number): number => HEAD + ROW * (index + 0.5);
  /** Blocks of one visit each, or a bar of all; `xOf` takes the first and the last of its visits, counted from 0. */
  const blocks = (side: number, xOf: (first: number, last: number) => number): string =>
    years
      .flatMap(({ counts }, index) => {
        const count = counts[side] ?? 0;
        const y = round(middleOf(index) - BLOCK_HEIGHT / 2);
        const block = (first: number, last: number): string => {
          const length = round(width * (last - first + 1));
          return `M${round(xOf(first, last))} ${y}h${length}v${BLOCK_HEIGHT}h-${length}z`;
        };
        if (hasBars) return count > 0 ? block(0, count - 1) : [];
        return Array.from({ length: count }, (_, nth) => block(nth, nth));
      })
      .join('');
  return {
    width: WIDTH,
    height: HEAD + ROW * years.length + 1,
    hasBars,
    columns,
    left: blocks(0, (_, last) => edges[0] - (last + 1) * pitch),
    right: blocks(1, (nth) => edges[1] + GAP + nth * pitch),
    edges,
    headY: HEAD / 2,
    rows: years.map(({ year }, index) => ({ year, y: middleOf(index) })),
    rules: [...years.keys(), years.length].map((line) => `M0 ${HEAD + ROW * line}H${WIDTH}`).join(''),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;
