import { geoPath, type GeoContext } from 'd3-geo';
import type { GeoPermissibleObjects } from 'd3-geo';
import type { MapFrame } from './map-frame.ts';

type Point = [x: number, y: number];

/** A line of an outline that is shorter than this, in units of the map, is not seen. */
const MIN_STEP = 3;
/** An island or a lake smaller than this is left out, in square units. */
const MIN_AREA = 40;

/** A shape of the earth as the path of an SVG, in whole units: an area with its coasts, or lines. */
export function drawOutline(shape: GeoPermissibleObjects, { projection }: MapFrame, isArea: boolean): string {
  const lines: Point[][] = [];
  const context: Pick<GeoContext, 'beginPath' | 'moveTo' | 'lineTo' | 'arc' | 'closePath'> = {
    beginPath: () => undefined,
    moveTo: (x, y) => void lines.push([[Math.round(x), Math.round(y)]]),
    lineTo: (x, y) => void lines.at(-1)?.push([Math.round(x), Math.round(y)]),
    arc: () => undefined,
    closePath: () => undefined,
  };
  geoPath(projection, context)(shape);
  return lines
    .map((line) => thinOut(line))
    .filter((line) => (isArea ? areaOf(line) >= MIN_AREA : line.length > 1))
    .map((line) => writeLine(line) + (isArea ? 'z' : ''))
    .join('');
}

/** The points of a line that are far enough from the one before; its ends always. */
function thinOut(line: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const [index, [x, y]] of line.entries()) {
    const [px, py] = kept.at(-1) ?? [NaN, NaN];
    const isNear = Math.hypot(x - px, y - py) < MIN_STEP;
    if (!isNear) kept.push([x, y]);
    else if (index === line.length - 1 && kept.length > 1) kept[kept.length - 1] = [x, y];
  }
  return kept;
}

const areaOf = (line: readonly Point[]): number =>
  Math.abs(
    line.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = line[(index + 1) % line.length] ?? [x, y];
      return sum + x * nextY - nextX * y;
    }, 0),
  ) / 2;

/** Each point after the first by its distance from the one before: fewer digits. */
function writeLine(line: readonly Point[]): string {
  const steps = line.map(([x, y], index) => {
    const [px, py] = line[index - 1] ?? [0, 0];
    return [x - px, y - py] as const;
  });
  const write = ([dx, dy]: readonly [number, number]): string => `${dx}${dy < 0 ? '' : ' '}${dy}`;
  const [first = [0, 0], ...others] = steps;
  const rest = others
    .map(write)
    .reduce((all, step) => all + (all === '' || step.startsWith('-') ? '' : ' ') + step, '');
  return `M${write(first)}l${rest}`;
}
