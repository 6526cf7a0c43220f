import { ROW, type Layout } from '#site/timeline/chart/layout/lay-out.ts';
import type { Extent, PlacedMark, Side } from '#site/timeline/chart/layout/mark.ts';
import type { TimeAxis } from '#site/timeline/chart/layout/time-axis.ts';

/** A symbol and where it stands, as attributes of SVG: along the stretching axis in per cent, else in pixels. */
export interface SymbolPlacement {
  symbol: string;
  x: string;
  y: string;
  width?: string;
  height?: string;
}

/** Lays things out on the page: the axis flat, or upright. */
export interface Plan {
  /** Height of the whole without the tray. */
  height: number;
  /** Where the words of a side stand: their beginning when flat, their middle when upright. */
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

/** Names of the symbols; those of the upright drawing that are not alike have a v before them. */
const BARS: Readonly<Record<Exclude<Extent, 'day'>, string>> = {
  days: 'w',
  month: 'b',
  months: 'b',
  years: 'y',
  since: 'o',
  until: 'u',
};

/** The words of a side take a line of this height. */
const HEADING = 22;
/** Names of the years. */
const YEARS = 26;
/** What is left free at each end of the flat axis, in per cent. */
const MARGIN = 1.6;
/** The names of the years beside the upright axis, in columns. */
const YEAR_COLUMNS = 1.3;

/** A number as short as it may be: one decimal, none where it says nothing. */
export const round = (value: number): string => String(Math.round(value * 10) / 10);

export function planFlat({ rows, axisRow }: Layout, { length }: TimeAxis): Plan {
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
      const top = round(topOf(mark.row));
      const { bar } = symbolsOf(mark);
      const target = targetOf(mark);
      const short: SymbolPlacement = { symbol: bar ?? '', x: along(mark.at), y: top };
      const long: SymbolPlacement = {
        symbol: bar ?? '',
        x: along(mark.from),
        y: top,
        width: lengthOf(mark.to - mark.from),
        height: `${ROW}`,
      };
      return [
        ...(bar === null ? [] : [mark.isShort ? short : long]),
        ...(target === null ? [] : [{ symbol: target, x: along(mark.at), y: top }]),
      ];
    },
  };
}

export function planUpright({ rows, axisRow }: Layout, { length }: TimeAxis): Plan {
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
      const x = across(mark.row);
      const { bar } = symbolsOf(mark);
      const target = targetOf(mark);
      const top = along(mark.at - ROW / 2);
      const short: SymbolPlacement = { symbol: `v${bar}`, x, y: top };
      const long: SymbolPlacement = {
        symbol: `v${bar}`,
        x,
        y: along(mark.from),
        width: `${ROW}`,
        height: String(Math.round(mark.to - mark.from)),
      };
      return [
        ...(bar === null ? [] : [mark.isShort ? short : long]),
        ...(target === null ? [] : [{ symbol: target, x, y: top }]),
      ];
    },
  };
}

/** What is hit besides the bar of a mark: its sign or, where the bar is shorter than a finger, an empty square. */
function targetOf(mark: PlacedMark): string | null {
  const { sign } = symbolsOf(mark);
  return sign ?? (!mark.isShort && mark.to - mark.from < ROW ? 't' : null);
}

/** The bar and the sign of a mark. A dot is drawn for a day and for nothing else. */
export function symbolsOf({ extent, sign, isShort }: Pick<PlacedMark, 'extent' | 'sign' | 'isShort'>): {
  bar: string | null;
  sign: string | null;
} {
  const signSymbol = sign === 'house' ? 'h' : sign === 'lozenge' ? 'z' : null;
  if (extent === 'day') return { bar: null, sign: signSymbol ?? 'd' };
  if (!isShort) return { bar: BARS[extent], sign: signSymbol };
  return { bar: signSymbol !== null ? 'k' : extent === 'days' ? 'n' : 'm', sign: signSymbol };
}
