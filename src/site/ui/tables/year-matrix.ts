/** Records of one sort: each with the year in which it begins, null where that is not known. */
export interface MatrixRow {
  name: string;
  marks: readonly { year: number | null; isHollow: boolean }[];
}

/** A sign for each record, in the row of its sort and the column of its year. */
export interface YearMatrix {
  width: number;
  height: number;
  /** How many years a column has: 1, 10, 100. */
  span: number;
  /** The name of each row, above its signs. */
  names: { name: string; y: number }[];
  /** The years that are named, and the middle of their columns. */
  years: { year: number; x: number }[];
  /** Where the words “not dated” stand; null where all is dated. */
  undatedAt: number | null;
  signs: { x: number; y: number; r: number; isHollow: boolean }[];
  /** Whether a sign stands for one record; else it is the larger, the more there are. */
  isOneEach: boolean;
}

const WIDTH = 640;
/** Height of the line of the years, of the name of a row, and of a sign among others. */
const HEAD = 34;
const NAME = 34;
const STEP = 19;
const RADIUS = 7;
/** Room for the words “not dated” at their largest. */
const UNDATED = 120;
/** Room for a year of four figures at its largest. */
const YEAR = 66;
/** More columns than this would be too narrow for a sign. */
const MAX_COLUMNS = 40;
/** A column of more signs than this is not counted by eye. */
const MAX_STACK = 8;
/** A longer name is cut. */
const MAX_LETTERS = 44;

/** Lays out rows of records by year, or by decade or century where the years are many. */
export function drawYearMatrix(rows: readonly MatrixRow[]): YearMatrix {
  const known = rows.flatMap(({ marks }) => marks.flatMap(({ year }) => year ?? []));
  const first = known.reduce((low, year) => Math.min(low, year), Infinity);
  const last = known.reduce((high, year) => Math.max(high, year), -Infinity);
  const hasUndated = rows.some(({ marks }) => marks.some(({ year }) => year === null));
  const span = spanOf(first, last);
  const startOf = (year: number): number => Math.floor(year / span) * span;
  const starts =
    known.length === 0
      ? []
      : Array.from(
          { length: (startOf(last) - startOf(first)) / span + 1 },
          (_, index) => startOf(first) + index * span,
        );
  const room = WIDTH - (hasUndated ? UNDATED : 0);
  const pitch = room / Math.max(1, starts.length);
  const xOf = (year: number | null): number =>
    year === null ? WIDTH - UNDATED / 2 : round(pitch * ((startOf(year) - startOf(first)) / span + 0.5));
  const cells = rows.map(({ marks }) =>
    Map.groupBy(marks, ({ year }) => (year === null ? null : startOf(year))),
  );
  const most = Math.max(0, ...cells.flatMap((row) => [...row.values()].map(({ length }) => length)));
  const isOneEach = most <= MAX_STACK;
  const names: YearMatrix['names'] = [];
  const signs: YearMatrix['signs'] = [];
  let y = HEAD;
  for (const [index, row] of rows.entries()) {
    names.push({ name: shorten(row.name), y: y + NAME / 2 });
    y += NAME;
    const groups = [...(cells[index] ?? [])];
    const stack = isOneEach ? Math.max(1, ...groups.map(([, marks]) => marks.length)) : 1;
    for (const [year, marks] of groups) {
      const x = xOf(year);
      if (isOneEach) {
        const inOrder = marks.toSorted((a, b) => Number(a.isHollow) - Number(b.isHollow));
        for (const [nth, { isHollow }] of inOrder.entries())
          signs.push({ x, y: y + STEP * (stack - nth - 0.5), r: RADIUS, isHollow });
      } else {
        const r = round(Math.max(1.5, Math.sqrt(marks.length / most) * Math.min(STEP / 2, pitch / 2)));
        signs.push({ x, y: y + STEP / 2, r, isHollow: marks.every(({ isHollow }) => isHollow) });
      }
    }
    y += stack * STEP;
  }
  const each = Math.ceil(YEAR / pitch);
  const step = [1, 2, 5, 10, 20, 50].find((size) => size >= each) ?? 100;
  return {
    width: WIDTH,
    height: y + 6,
    span,
    names,
    years: starts
      .filter((year) => (year / span) % step === 0 || starts.length === 1)
      .map((year) => ({ year, x: xOf(year) })),
    undatedAt: hasUndated ? xOf(null) : null,
    signs,
    isOneEach,
  };
}

function spanOf(first: number, last: number): number {
  let span = 1;
  while ((last - first) / span >= MAX_COLUMNS) span *= 10;
  return span;
}

const shorten = (name: string): string =>
  name.length <= MAX_LETTERS ? name : `${name.slice(0, MAX_LETTERS - 1).replace(/\s+\S*$/, '')}…`;

const round = (value: number): number => Math.round(value * 10) / 10;
