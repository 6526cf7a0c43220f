import type { BarSymbol, SignSymbol, SymbolName } from './symbols/short-ids.ts';
import type { Layout } from './layout/assign-rows.ts';
import { ROW, type Extent, type PlacedMark } from './layout/mark.ts';
import type { TimeAxis } from './layout/time-axis.ts';

/** A symbol and where it stands, as attributes of SVG: along the axis, which stretches, in per cent, else in pixels. */
export interface SymbolPlacement {
  symbol: SymbolName;
  x: string;
  y: string;
  width?: string;
  height?: string;
}

/** Where the words beside a mark begin or, where `text-anchor` is `end`, end; as attributes of SVG. */
export interface LabelPlacement {
  x: string;
  y: string;
  dx: string;
  'text-anchor': 'end' | undefined;
}

/** Turns places on the axis and rows below each other into coordinates of the page. */
export interface FlatPlan {
  /** Height of the whole without the rows of what is not dated. */
  height: number;
  /** The middle of the heading of each lane. */
  headingsAt: number[];
  /** Where the lanes end, and where the names of the years stand. */
  bottom: number;
  /** A place along the axis. */
  along: (pixels: number) => string;
  /** A length along the axis. */
  lengthOf: (pixels: number) => string;
  placementsOf: (mark: PlacedMark) => SymbolPlacement[];
  labelOf: (mark: PlacedMark) => LabelPlacement | null;
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

/** Height of the line in which the heading of a lane stands, in pixels. */
const HEADING = 22;
/** Height of the line of the years, and of the words in the gaps between the marks. */
const YEARS = ROW + 2;
export const GAP_WORDS = 16;
/** What is left free at each end of the axis, in per cent. */
const MARGIN = 1.6;
/** From a mark to its label. */
const LABEL_GAP = 4;

/** A number as short as it may be: one decimal, none where it says nothing. */
export const round = (value: number): string => String(Math.round(value * 10) / 10);

/**
 * The path of the lines before the years that are named, each one unit high, at equal distances: leap years are longer by
 * a tenth of a pixel, which nobody sees. A last line ends the axis.
 */
export function drawYearLines({ years, length }: Pick<TimeAxis, 'years' | 'length'>): string {
  const [{ from: start } = { from: 0 }, { from: next } = { from: length }] = years;
  const steps = `m${round(next - start)}-1v1`.repeat(Math.max(0, years.length - 1));
  return `M${round(start)} 0v1${steps}M${round(length)} 0v1`;
}

/** The plan of the axis laid flat, its lanes one below the other; `bars` is the height of what stands below them. */
export function planFlat({ rows }: Layout, { length }: Pick<TimeAxis, 'length'>, bars = 0): FlatPlan {
  const tops: number[] = [];
  let y = 0;
  for (const count of rows) {
    tops.push(y);
    y += HEADING + count * ROW;
  }
  const bottom = y + bars + GAP_WORDS;
  const topOf = ({ lane, row }: PlacedMark): number => (tops[lane] ?? 0) + HEADING + row * ROW;
  const lengthOf = (pixels: number): string => `${round((pixels / length) * (100 - 2 * MARGIN))}%`;
  const along = (pixels: number): string => `${round(MARGIN + (pixels / length) * (100 - 2 * MARGIN))}%`;
  return {
    height: bottom + YEARS,
    headingsAt: tops.map((top) => top + HEADING / 2),
    bottom,
    along,
    lengthOf,
    placementsOf: (mark) => {
      const { bar } = symbolsOf(mark);
      const target = targetOf(mark);
      const y = round(topOf(mark));
      const short = { x: along(mark.at), y };
      const long = { x: along(mark.from), y, width: lengthOf(mark.to - mark.from), height: `${ROW}` };
      return [
        ...(bar === null ? [] : [{ symbol: bar, ...(mark.isShort ? short : long) }]),
        ...(target === null ? [] : [{ symbol: target, ...short }]),
      ];
    },
    labelOf: (mark) => {
      if (!mark.label) return null;
      const { isBefore } = mark.label;
      // Beside a symbol, which keeps its size, or beside the end of a bar, which grows with the page.
      const isSymbol = mark.isShort || mark.extent === 'day';
      const edge = isSymbol ? mark.at : isBefore ? mark.from : mark.to;
      const away = Math.max(LABEL_GAP, ROW / 2 - Math.abs(edge - mark.at));
      return {
        x: along(edge),
        y: String(topOf(mark) + 16),
        dx: round(isBefore ? -away : away),
        'text-anchor': isBefore ? 'end' : undefined,
      };
    },
  };
}

/** What is hit besides the bar of a mark: its sign or, where the bar is shorter than a finger, an empty square. */
function targetOf(mark: PlacedMark): SignSymbol | null {
  const { sign } = symbolsOf(mark);
  return sign ?? (!mark.isShort && mark.to - mark.from < ROW ? 'target' : null);
}

/** The bar and the sign of a mark. A dot, or a square, is drawn for a day and for nothing else. */
export function symbolsOf({
  record,
  extent,
  sign,
  isShort,
}: Pick<PlacedMark, 'record' | 'extent' | 'sign' | 'isShort'>): {
  bar: BarSymbol | null;
  sign: SignSymbol | null;
} {
  const isVisit = record.type === 'event' && record.kind === 'visit';
  if (extent === 'day') return { bar: null, sign: sign ?? (isVisit ? 'day' : 'square') };
  if (!isShort) return { bar: BARS[extent], sign };
  if (sign !== null) return { bar: 'short-behind-sign', sign };
  return { bar: extent === 'days' ? 'short-days' : 'short-month', sign };
}
