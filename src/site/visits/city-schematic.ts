/** A town to be drawn: where it lies, roughly, and how much happened there. */
export interface SchematicCity {
  name: string;
  /** What stands in a line of its own under the name; empty for nothing. */
  under: string;
  position: { east: number; north: number };
  weight: number;
}

interface Dot {
  x: number;
  y: number;
  r: number;
}

/** A dot with its name; hollow where nothing happened. */
export interface CityDot extends Dot {
  name: string;
  under: string;
  isHollow: boolean;
  label: { x: number; y: number; anchor: 'start' | 'middle' | 'end' };
}

/** The dots of a diagram, and its size in units of its own. */
export interface CitySchematic {
  width: number;
  height: number;
  dots: CityDot[];
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const WIDTH = 640;
const MARGIN = { x: 110, y: 44 };
/** The largest size at which names are set, and the room a letter takes then: the layout holds for smaller ones. */
const FONT = 24;
const LETTER = FONT * 0.6;
/** Line height of a label, in em. */
export const LEADING = 1.1;
/** The least distance between the edges of two dots. */
const MIN_GAP = 8;
/** So many rounds of moving dots apart are enough for the towns of a country, and always the same. */
const MAX_ROUNDS = 20;

/** A diagram of how towns lie to one another: no map, and no borders. */
export function drawCitySchematic(cities: readonly SchematicCity[]): CitySchematic {
  if (cities.length === 0) return { width: WIDTH, height: 0, dots: [] };
  const placed = pushApart(place(cities));
  const height = Math.round(Math.max(...placed.map(({ y, r }) => y + r)) + MARGIN.y);
  const taken: Box[] = placed.map(boxOf);
  const dots = placed.map((dot, index): CityDot => {
    const { name = '', under = '', weight = 0 } = cities[index] ?? {};
    const { label, box } = chooseLabel(dot, [name, under].filter(Boolean), taken, height);
    taken.push(box);
    return { x: round(dot.x), y: round(dot.y), r: round(dot.r), name, under, isHollow: weight === 0, label };
  });
  return { width: WIDTH, height, dots };
}

/** East to the right, north up. A degree of longitude has the length it has at the latitude in the middle. */
function place(cities: readonly SchematicCity[]): Dot[] {
  const east = cities.map(({ position }) => position.east);
  const north = cities.map(({ position }) => position.north);
  const [west, top] = [Math.min(...east), Math.max(...north)];
  const lengthOfDegree = Math.cos((((top + Math.min(...north)) / 2) * Math.PI) / 180);
  const span = Math.max((Math.max(...east) - west) * lengthOfDegree, 1);
  const scale = (WIDTH - 2 * MARGIN.x) / span;
  return cities.map(({ position, weight }) => ({
    x: MARGIN.x + (position.east - west) * lengthOfDegree * scale,
    y: MARGIN.y + (top - position.north) * scale,
    r: weight === 0 ? 5 : 5 * Math.sqrt(weight) + 1,
  }));
}

/** Moves dots that would touch away from each other. */
function pushApart(dots: readonly Dot[]): Dot[] {
  const moved = dots.map((dot) => ({ ...dot }));
  for (let count = 0; count < MAX_ROUNDS; count += 1) {
    moved.forEach((a, index) => {
      for (const b of moved.slice(index + 1)) {
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const distance = Math.hypot(dx, dy) || 1;
        const lacking = a.r + b.r + MIN_GAP - distance;
        if (lacking <= 0) continue;
        const [ux, uy] = dx === 0 && dy === 0 ? [1, 0] : [dx / distance, dy / distance];
        a.x -= (ux * lacking) / 2;
        a.y -= (uy * lacking) / 2;
        b.x += (ux * lacking) / 2;
        b.y += (uy * lacking) / 2;
      }
    });
  }
  return moved;
}

/** The first place beside a dot where its label overlaps nothing; to the right when there is none. */
function chooseLabel(dot: Dot, lines: readonly string[], taken: readonly Box[], height: number) {
  const { x, y, r } = dot;
  const width = Math.max(0, ...lines.map(({ length }) => length)) * LETTER;
  const half = (FONT * (1 + (lines.length - 1) * LEADING)) / 2;
  const beside = r + 7;
  const clear = half + FONT / 4;
  const setAt = ({ anchor, ...label }: { x: number; y: number; anchor: 'start' | 'middle' | 'end' }) => {
    const before = { start: 0, middle: width / 2, end: width }[anchor];
    // Above or below its dot a label may be moved along, to stay within the drawing.
    const left = label.y === y ? label.x - before : Math.max(0, Math.min(WIDTH - width, label.x - before));
    const box = { left, right: left + width, top: label.y - half, bottom: label.y + half };
    return { label: { x: round(left + before), y: round(label.y), anchor }, box };
  };
  const right = setAt({ x: x + beside, y, anchor: 'start' });
  const others = [
    { x: x - beside, y, anchor: 'end' as const },
    { x, y: y + r + clear, anchor: 'middle' as const },
    { x, y: y - r - clear, anchor: 'middle' as const },
    { x: x + beside * 0.7, y: y - r - clear, anchor: 'start' as const },
    { x: x + beside * 0.7, y: y + r + clear, anchor: 'start' as const },
    { x: x - beside * 0.7, y: y + r + clear, anchor: 'end' as const },
    { x: x - beside * 0.7, y: y - r - clear, anchor: 'end' as const },
  ].map(setAt);
  const isFree = ({ box }: { box: Box }): boolean =>
    box.left >= 0 &&
    box.right <= WIDTH &&
    box.top >= 0 &&
    box.bottom <= height &&
    !taken.some((other) => overlaps(box, other));
  return [right, ...others].find(isFree) ?? right;
}

const boxOf = ({ x, y, r }: Dot): Box => ({ left: x - r, right: x + r, top: y - r, bottom: y + r });

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const round = (value: number): number => Math.round(value * 10) / 10;
