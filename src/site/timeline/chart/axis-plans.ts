import type { BarSymbol, SignSymbol, SymbolName } from './short-ids.ts';
import { ROW, type Layout } from './layout/assign-rows.ts';
import type { Extent, PlacedMark, Side } from './layout/mark.ts';
import type { TimeAxis } from './layout/time-axis.ts';

/** A symbol and where it stands, as attributes of SVG: along the stretching flat axis in per cent, else in pixels. */
export interface SymbolPlacement {
  symbol: SymbolName;
  x: string;
  y: string;
  width?: string;
  height?: string;
}

/** Turns places on an axis and rows beside it into coordinates of the page: the axis flat, or upright. */
export interface AxisPlan {
  /** Height of the whole without the rows of what is not dated. */
  height: number;
  /** Where the heading of a side stands: its beginning when flat, its middle when upright. */
  headings: Readonly<Record<Side, { x: string; y: number }>>;
  /** Centre of the axis, and of the first side, across their rows. */
  axisAt: string;
  firstSideAt: string;
  /** Where the names of the years begin: their line when flat, their left edge when upright. */
  yearsAt: string;
  /** A place along the axis. */
  along: (pixels: number) => string;
  /** A length along the axis. */
  lengthOf: (pixels: number) => string;
  placementsOf: (mark: PlacedMark) => SymbolPlacement[];
}

/** The bar for what a mark covers, at its true length. */
const BARS: Readonly<Record<Exclude<Extent, 'day'>, BarSymbol>> = {
  days: 'days',
  month: 'months',
  months: 'months',
  years: 'years',
  since: 'since',
  until: 'until',
};

/** Height of the line in which the heading of a side stands, in pixels. */
const HEADING = 22;
/** Height of the line of the years. */
const YEARS = 26;
/** What is left free at each end of the flat axis, in per cent. */
const MARGIN = 1.6;
/** The names of the years beside the upright axis take so many columns. */
const YEAR_COLUMNS = 1.3;

/** A number as short as it may be: one decimal, none where it says nothing. */
export const round = (value: number): string => String(Math.round(value * 10) / 10);

/** The plan of the axis laid flat, its rows one below the other. */
export function planFlat({ rows, axisRow }: Layout, { length }: TimeAxis): AxisPlan {
  const firstRow: Record<Side, number> = { above: 0, axis: rows.above, below: rows.above + rows.axis };
  const headingY: Record<Side, number> = { above: 0, axis: 0, below: 0 };
  let y = 0;
  for (const side of ['above', 'axis', 'below'] as const) {
    headingY[side] = y;
    y += rows[side] > 0 ? HEADING + rows[side] * ROW : 0;
  }
  const sideOf = (row: number): Side =>
    row < rows.above ? 'above' : row < firstRow.below ? 'axis' : 'below';
  const topOf = (row: number): number => {
    const side = sideOf(row);
    return headingY[side] + HEADING + (row - firstRow[side]) * ROW;
  };
  const lengthOf = (pixels: number): string => `${round((pixels / length) * (100 - 2 * MARGIN))}%`;
  const along = (pixels: number): string => `${round(MARGIN + (pixels / length) * (100 - 2 * MARGIN))}%`;
  const heading = (side: Side) => ({ x: '0', y: headingY[side] + 15 });
  return {
    height: y + YEARS,
    headings: { above: heading('above'), axis: heading('axis'), below: heading('below') },
    axisAt: round(topOf(axisRow) + ROW / 2),
    firstSideAt: round(HEADING + ((rows.above || rows.axis) * ROW) / 2),
    yearsAt: round(y + YEARS - 8),
    along,
    lengthOf,
    placementsOf: (mark) => {
      const { bar } = symbolsOf(mark);
      const y = round(topOf(mark.row));
      const short = { x: along(mark.at), y };
      const long = { x: along(mark.from), y, width: lengthOf(mark.to - mark.from), height: `${ROW}` };
      return place(mark, bar, mark.isShort ? short : long, short);
    },
  };
}

/** The plan of the axis set upright, its rows side by side as columns. */
export function planUpright({ rows, axisRow }: Layout, { length }: TimeAxis): AxisPlan {
  const columns = YEAR_COLUMNS + rows.above + rows.axis + rows.below;
  const across = (row: number): string => `${round(((YEAR_COLUMNS + row + 0.5) / columns) * 100)}%`;
  const along = (pixels: number): string => String(Math.round(HEADING + pixels));
  const heading = (first: number, count: number) => ({ x: across(first + (count - 1) / 2), y: 14 });
  return {
    height: HEADING + length + 8,
    headings: {
      above: heading(0, rows.above),
      axis: heading(rows.above, rows.axis),
      below: heading(rows.above + rows.axis, rows.below),
    },
    axisAt: across(axisRow),
    firstSideAt: across(((rows.above || rows.axis) - 1) / 2),
    yearsAt: '0',
    along,
    lengthOf: (pixels) => String(Math.round(pixels)),
    placementsOf: (mark) => {
      const { bar } = symbolsOf(mark);
      const x = across(mark.row);
      const short = { x, y: along(mark.at - ROW / 2) };
      const height = String(Math.round(mark.to - mark.from));
      const long = { x, y: along(mark.from), width: `${ROW}`, height };
      return place(mark, bar && `upright-${bar}`, mark.isShort ? short : long, short);
    },
  };
}

/** The bar of a mark, if it has one, and above it what is hit besides. */
function place(
  mark: PlacedMark,
  bar: SymbolName | null,
  barAt: Omit<SymbolPlacement, 'symbol'>,
  signAt: Omit<SymbolPlacement, 'symbol'>,
): SymbolPlacement[] {
  const sign = targetOf(mark);
  return [
    ...(bar === null ? [] : [{ symbol: bar, ...barAt }]),
    ...(sign === null ? [] : [{ symbol: sign, ...signAt }]),
  ];
}

/** What is hit besides the bar of a mark: its sign or, where the bar is shorter than a finger, an empty square. */
function targetOf(mark: PlacedMark): SignSymbol | null {
  const { sign } = symbolsOf(mark);
  return sign ?? (!mark.isShort && mark.to - mark.from < ROW ? 'target' : null);
}

/** The bar and the sign of a mark. A dot is drawn for a day and for nothing else. */
export function symbolsOf({ extent, sign, isShort }: Pick<PlacedMark, 'extent' | 'sign' | 'isShort'>): {
  bar: BarSymbol | null;
  sign: SignSymbol | null;
} {
  if (extent === 'day') return { bar: null, sign: sign ?? 'day' };
  if (!isShort) return { bar: BARS[extent], sign };
  if (sign !== null) return { bar: 'short-behind-sign', sign };
  return { bar: extent === 'days' ? 'short-days' : 'short-month', sign };
}
