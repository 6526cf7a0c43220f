/** A town to be drawn: where it lies, roughly, and how much happened there. */
export interface SchematicCity {
  name: string;
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
  isHollow: boolean;
  label: { x: number; y: number; anchor: 'start' | 'middle' | 'end' };
}

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
const LETTER = FONT * 0.58;
/** Dots keep at least so far apart, wherever the towns lie. */
const APART = 8;

/** A diagram of how towns lie to one another: no map, and no borders. */
export function drawCitySchematic(cities: readonly SchematicCity[]): CitySchematic {
  if (cities.length === 0) return { width: WIDTH, height: 0, dots: [] };
  const placed = pushApart(place(cities));
  const height = Math.round(Math.max(...placed.map(({ y, r }) => y + r)) + MARGIN.y);
  const taken: Box[] = placed.map(boxOf);
  const dots = placed.map((dot, index): CityDot => {
    const { name = '', weight = 0 } = cities[index] ?? {};
    const { label, box } = chooseLabel(dot, name, taken, height);
    taken.push(box);
    return { x: round(dot.x), y: round(dot.y), r: round(dot.r), name, isHollow: weight === 0, label };
  });
  return { width: WIDTH, height, dots };
}

/** East to the right, north up, a degree of longitude as long as it is in the middle of them all. */
function place(cities: readonly SchematicCity[]): Dot[] {
  const east = cities.map(({ position }) => position.east);
  const north = cities.map(({ position }) => position.north);
  const [west, top] = [Math.min(...east), Math.max(...north)];
  const narrowing = Math.cos((((top + Math.min(...north)) / 2) * Math.PI) / 180);
  const span = Math.max((Math.max(...east) - west) * narrowing, 1);
  const scale = (WIDTH - 2 * MARGIN.x) / span;
  return cities.map(({ position, weight }) => ({
    x: MARGIN.x + (position.east - west) * narrowing * scale,
    y: MARGIN.y + (top - position.north) * scale,
    r: weight === 0 ? 5 : 5 * Math.sqrt(weight) + 1,
  }));
}

/** Moves dots that would touch away from each other, in a few rounds, always alike. */
function pushApart(dots: readonly Dot[]): Dot[] {
  const moved = dots.map((dot) => ({ ...dot }));
  for (let turn = 0; turn < 20; turn += 1) {
    moved.forEach((a, index) => {
      for (const b of moved.slice(index + 1)) {
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const distance = Math.hypot(dx, dy) || 1;
        const lacking = a.r + b.r + APART - distance;
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

/** The first place beside a dot where its name meets nothing; to the right when there is none. */
function chooseLabel(dot: Dot, name: string, taken: readonly Box[], height: number) {
  const { x, y, r } = dot;
  const width = name.length * LETTER;
  const beside = r + 7;
  const choices = [
    { x: x + beside, y, anchor: 'start' as const },
    { x: x - beside, y, anchor: 'end' as const },
    { x, y: y + r + FONT * 0.75, anchor: 'middle' as const },
    { x, y: y - r - FONT * 0.75, anchor: 'middle' as const },
    { x: x + beside * 0.7, y: y - r - FONT * 0.5, anchor: 'start' as const },
    { x: x + beside * 0.7, y: y + r + FONT * 0.5, anchor: 'start' as const },
    { x: x - beside * 0.7, y: y + r + FONT * 0.5, anchor: 'end' as const },
    { x: x - beside * 0.7, y: y - r - FONT * 0.5, anchor: 'end' as const },
  ].map((label) => {
    const left = { start: label.x, middle: label.x - width / 2, end: label.x - width }[label.anchor];
    const box = { left, right: left + width, top: label.y - FONT / 2, bottom: label.y + FONT / 2 };
    return { label: { ...label, x: round(label.x), y: round(label.y) }, box };
  });
  const isFree = ({ box }: { box: Box }): boolean =>
    box.left >= 0 &&
    box.right <= WIDTH &&
    box.top >= 0 &&
    box.bottom <= height &&
    !taken.some((other) => overlaps(box, other));
  return choices.find(isFree) ?? choices[0]!;
}

const boxOf = ({ x, y, r }: Dot): Box => ({ left: x - r, right: x + r, top: y - r, bottom: y + r });

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const round = (value: number): number => Math.round(value * 10) / 10;
