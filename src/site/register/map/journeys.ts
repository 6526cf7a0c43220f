/** Journeys from a country to a place: a bent line that ends in an arrow, the thicker the more there were. */
export interface Journey {
  line: string;
  head: string;
  width: number;
  /** Points along the line, for words to keep away from. */
  points: Point[];
}

type Point = readonly [x: number, y: number];

/** So many points along a line show where it runs. */
const POINTS = 24;
/** How far a line is bent to its left, as a part of its length. */
const BEND = 0.16;
/** What is left free before the sign of the place, and the size of the arrow. */
const GAP = 4;
const HEAD = 11;

/** The line from the middle of a country to the sign of a place with radius `r`. */
export function drawJourney(from: Point, to: Point, r: number, count: number): Journey {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  const bend: Point = [from[0] + dx / 2 + dy * BEND, from[1] + dy / 2 - dx * BEND];
  // The direction in which the line arrives.
  const [ax, ay] = [to[0] - bend[0], to[1] - bend[1]];
  const arrival = Math.hypot(ax, ay) || 1;
  const [ux, uy] = [ax / arrival, ay / arrival];
  const back = Math.min(r + GAP, length / 2);
  const tip: Point = [to[0] - ux * back, to[1] - uy * back];
  const base: Point = [tip[0] - ux * HEAD, tip[1] - uy * HEAD];
  const side: Point = [-uy * HEAD * 0.45, ux * HEAD * 0.45];
  const write = ([x, y]: Point): string => `${Math.round(x)} ${Math.round(y)}`;
  return {
    line: `M${write(from)}Q${write(bend)} ${write(base)}`,
    head: `M${write(tip)}L${write([base[0] + side[0], base[1] + side[1]])} ${write([base[0] - side[0], base[1] - side[1]])}z`,
    width: Math.round((1 + Math.sqrt(count)) * 10) / 10,
    points: Array.from({ length: POINTS + 1 }, (_, index) => pointAt(index / POINTS, from, bend, tip)),
  };
}

/** A point of a curve with one bend, from 0 at its beginning to 1 at its end. */
const pointAt = (part: number, [fx, fy]: Point, [bx, by]: Point, [tx, ty]: Point): Point => {
  const rest = 1 - part;
  return [
    rest * rest * fx + 2 * rest * part * bx + part * part * tx,
    rest * rest * fy + 2 * rest * part * by + part * part * ty,
  ];
};
