import type { VisitYear } from '#model/visit-counts.ts';

/** A chart of visits: a block for each, those of one direction above the line of years, those of the other below. */
export interface VisitsChart {
  width: number;
  height: number;
  /** Paths of the blocks above and below. */
  above: string;
  below: string;
  /** The two edges of the band in which the years stand. */
  edges: [number, number];
  labels: { x: number; y: number; year: number }[];
}

const WIDTH = 640;
const BLOCK = 24;
const GAP = 5;
/** High enough for figures of 24 units, which is how large they are on a narrow screen. */
const BAND = 36;
const LABEL_EVERY = 5;

/** Lays out the visits of two directions: the first above, the second below. */
export function drawVisitsChart(years: readonly VisitYear[]): VisitsChart {
  const step = WIDTH / Math.max(years.length, 1);
  const most = (side: number): number => Math.max(0, ...years.map(({ counts }) => counts[side] ?? 0));
  const top = most(0) * (BLOCK + GAP) + GAP;
  const edges: [number, number] = [top, top + BAND];
  const blockAt = (index: number, y: number): string => {
    const width = Math.min(step - GAP, BLOCK * 1.5);
    return `M${round(index * step + (step - width) / 2)} ${round(y)}h${round(width)}v${BLOCK}h-${round(width)}z`;
  };
  const blocks = (side: number, yOf: (nth: number) => number): string =>
    years
      .flatMap(({ counts }, index) =>
        Array.from({ length: counts[side] ?? 0 }, (_, nth) => blockAt(index, yOf(nth))),
      )
      .join('');
  return {
    width: WIDTH,
    height: edges[1] + most(1) * (BLOCK + GAP) + GAP,
    above: blocks(0, (nth) => edges[0] - (nth + 1) * (BLOCK + GAP)),
    below: blocks(1, (nth) => edges[1] + GAP + nth * (BLOCK + GAP)),
    edges,
    labels: years.flatMap(({ year }, index) =>
      year % LABEL_EVERY === 0 ? [{ year, x: round(index * step + step / 2), y: edges[0] + BAND / 2 }] : [],
    ),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;
