/** A box of the drawing that words must not cover. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Words in one line or two, and where they stand. */
export interface PlacedLabel {
  lines: readonly string[];
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** The largest size at which names are set, and the room a letter takes then: the layout holds for smaller ones. */
const FONT = 24;
const LETTER = FONT * 0.6;
/** Line height of a label, in em. */
export const LEADING = 1.1;

/** The size of the drawing. */
interface Size {
  width: number;
  height: number;
}

/** Words, and the box they take. */
export interface PlacedWords {
  label: PlacedLabel;
  box: Box;
}

/** A round sign that is to have a name. */
interface Named {
  x: number;
  y: number;
  r: number;
  lines: readonly string[];
}

/** What it costs to stand one step farther from a sign, and to lie on a line there. */
const COSTS = { step: 5, line: 0.7 };

/**
 * The best place beside a sign where its name overlaps nothing that is taken, nor the edge of the drawing: near, and on
 * few `lines`. Null where there is none. `reach` is how far from the sign it may be, in steps.
 */
export function placeLabel(
  named: Named,
  { taken, lines }: { taken: readonly Box[]; lines: readonly Box[] },
  size: Size,
  reach: number,
): PlacedWords | null {
  const half = (FONT * (1 + (named.lines.length - 1) * LEADING)) / 2;
  const width = Math.max(0, ...named.lines.map(({ length }) => length)) * LETTER;
  let best: (PlacedWords & { cost: number }) | null = null;
  for (let step = 1; step <= reach; step += 1) {
    for (const [order, { x, y, anchor }] of listTries(named, half, step).entries()) {
      const left = x - { start: 0, middle: width / 2, end: width }[anchor];
      const box = { left, right: left + width, top: y - half, bottom: y + half };
      if (!isFree(box, taken, size)) continue;
      const crossed = lines.filter((line) => overlaps(box, line)).length;
      const cost = COSTS.step * step + COSTS.line * crossed + order / 10;
      const label = { lines: named.lines, x: round(x), y: round(y), anchor };
      if (best === null || cost < best.cost) best = { label, box, cost };
    }
  }
  return best;
}

/** Where a name may stand beside its sign: beside it, below, above, and at the corners. */
function listTries({ x, y, r }: Named, half: number, step: number): Omit<PlacedLabel, 'lines'>[] {
  const beside = r + 6 * step;
  const clear = r + half + 4 * step;
  return [
    { x: x + beside, y, anchor: 'start' },
    { x: x - beside, y, anchor: 'end' },
    { x, y: y + clear, anchor: 'middle' },
    { x, y: y - clear, anchor: 'middle' },
    { x: x + beside * 0.7, y: y + clear, anchor: 'start' },
    { x: x + beside * 0.7, y: y - clear, anchor: 'start' },
    { x: x - beside * 0.7, y: y + clear, anchor: 'end' },
    { x: x - beside * 0.7, y: y - clear, anchor: 'end' },
  ];
}

/** How far the name of an area may be moved from its middle, along and across. */
const SHIFTS = [0, 15, -15, 30, -30, 60, -60, 90, -90];

/** The name of an area, in the middle of it or near that, where the area holds it; null where there is no room. */
export function placeAreaName(
  name: string,
  [x, y]: readonly [number, number],
  taken: readonly Box[],
  size: Size,
  holds: (x: number, y: number) => boolean = () => true,
): PlacedWords | null {
  const half = name.length * LETTER * 0.5;
  const tries = SHIFTS.flatMap((down) => SHIFTS.map((right) => ({ right, down })))
    .toSorted((a, b) => Math.hypot(a.right, a.down) - Math.hypot(b.right, b.down))
    .map(({ right, down }) => ({ x: x + right, y: y + down }));
  for (const at of tries) {
    const box = { left: at.x - half, right: at.x + half, top: at.y - FONT / 2, bottom: at.y + FONT / 2 };
    if (holds(at.x, at.y) && isFree(box, taken, size))
      return { label: { lines: [name], x: round(at.x), y: round(at.y), anchor: 'middle' }, box };
  }
  return null;
}

/** The box of a round sign. */
export const boxOf = ({ x, y, r }: { x: number; y: number; r: number }): Box => ({
  left: x - r,
  right: x + r,
  top: y - r,
  bottom: y + r,
});

const isFree = (box: Box, taken: readonly Box[], { width, height }: Size): boolean =>
  box.left >= 0 &&
  box.right <= width &&
  box.top >= 0 &&
  box.bottom <= height &&
  !taken.some((other) => overlaps(box, other));

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const round = (value: number): number => Math.round(value * 10) / 10;
