import { describe, expect, test } from 'vitest';
import { buildMap, type MapPlace } from '#site/register/map/build-map.ts';
import { memoizeText } from '#text/memoize.ts';
import { present } from '../../../setup/present.ts';

const place = (name: string, east: number, north: number, weight = 1, under = ''): MapPlace => ({
  name,
  under,
  position: { east, north },
  weight,
  journeys: [],
});
/** The map of some places, drawn once for all tests that look at it. */
const draw = (places: MapPlace[], named: string[] = []) => drawn(JSON.stringify({ places, named }));
const drawn = memoizeText((given) => {
  const { places, named } = JSON.parse(given) as { places: MapPlace[]; named: string[] };
  return present(buildMap(places, named), 'map');
});

/** The points of a path of the map, each step added to the point before. */
function pointsOf(path: string): [x: number, y: number][] {
  return path
    .split('M')
    .filter(Boolean)
    .flatMap((line) => {
      const numbers = Array.from(line.matchAll(/-?\d+/g), ([digits]) => Number(digits));
      let [x, y] = [0, 0];
      const points: [number, number][] = [];
      for (let index = 0; index + 1 < numbers.length; index += 2) {
        x += numbers[index] ?? 0;
        y += numbers[index + 1] ?? 0;
        points.push([x, y]);
      }
      return points;
    });
}

const TOWNS = [
  place('Longest-Name 3', 37.6, 55.8, 3, '1 inferred'),
  place('Longer-Name 1', 37.2, 55.7, 1, 'inferred'),
  place('Northport 2', 30.3, 60, 2, '1 inferred'),
  place('Farport 9', 68.8, 38.6, 9),
  place('Nearport', 69.1, 38.1, 0),
];

describe('A map', () => {
  test('has east to the right and north up', () => {
    const { dots } = draw(TOWNS);
    const [, , north, south] = dots;
    expect(present(south, 'south').x).toBeGreaterThan(present(north, 'north').x);
    expect(present(south, 'south').y).toBeGreaterThan(present(north, 'north').y);
    expect(dots.map(({ isHollow }) => isHollow)).toEqual([false, false, false, false, true]);
  });

  test('names every place, and no name lies on another, on a sign, or over the edge', () => {
    const { dots, areas, width, height } = draw(TOWNS, ['Russia', 'Tajikistan']);
    const labels = [...dots.flatMap(({ label }) => label ?? []), ...areas];
    expect(dots.every(({ label }) => label !== null)).toBe(true);
    const boxes = [
      ...dots.map(({ x, y, r }) => ({
        name: `sign at ${x}`,
        left: x - r,
        right: x + r,
        top: y - r,
        bottom: y + r,
      })),
      ...labels.map(({ lines, x, y, anchor }) => {
        const wide = Math.max(...lines.map(({ length }) => length)) * 24 * 0.55;
        const half = lines.length > 1 ? 12 * 2.1 : 12;
        const left = x - { start: 0, middle: wide / 2, end: wide }[anchor];
        return { name: lines.join(' '), left, right: left + wide, top: y - half, bottom: y + half };
      }),
    ];
    for (const [index, a] of boxes.entries()) {
      const isWithin = a.left >= 0 && a.right <= width && a.top >= 0 && a.bottom <= height;
      expect(isWithin, `${a.name} is within the map`).toBe(true);
      for (const b of boxes.slice(index + 1)) {
        // Two signs may touch: towns lie where they lie.
        const meet = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
        expect(
          meet && !(a.name.startsWith('sign') && b.name.startsWith('sign')),
          `${a.name} meets ${b.name}`,
        ).toBe(false);
      }
    }
  });

  test('names the countries of the edition, and those between them that have room', () => {
    const names = draw(TOWNS, ['Russia', 'Tajikistan']).areas.map(({ lines }) => lines[0]);
    expect(names).toEqual(expect.arrayContaining(['Russia', 'Tajikistan', 'Kazakhstan']));
  });

  test('has coasts and borders in whole units, within its edges', () => {
    const { land, borders, width, height } = draw(TOWNS);
    for (const path of [land, borders]) {
      expect(path).toMatch(/^M[\d lMz-]+$/);
      const points = pointsOf(path);
      expect(points.length).toBeGreaterThan(100);
      expect(points.every(([x, y]) => x >= 0 && x <= width && y >= 0 && y <= height)).toBe(true);
    }
  });

  test('draws a journey from the middle of a country to a place, thicker where there were more', () => {
    const to = (count: number): MapPlace => ({
      ...place('Farport', 68.8, 38.6),
      journeys: [{ from: ['Russian Federation', 'Russia'], count }],
    });
    const others = TOWNS.slice(0, 3);
    const [once, often] = [1, 16].map((count) => draw([to(count), ...others]));
    const [journey] = present(once, 'map').journeys;
    const { points, width } = present(journey, 'journey');
    const [dot] = present(once, 'map').dots;
    const [[startX = 0, startY = 0] = [], end = [0, 0]] = [points[0], points.at(-1)];
    expect(Math.hypot(end[0] - present(dot, 'dot').x, end[1] - present(dot, 'dot').y)).toBeLessThan(12);
    expect(startX).toBeLessThan(present(dot, 'dot').x);
    expect(startY).toBeLessThan(present(dot, 'dot').y);
    expect(present(often, 'map').journeys[0]?.width).toBeGreaterThan(width);
    expect(draw([{ ...to(1), journeys: [{ from: ['Nowhere'], count: 1 }] }, ...others]).journeys).toEqual([]);
  });
});

describe('A map of another edition', () => {
  test('without places is none', () => {
    expect(buildMap([], [])).toBeNull();
  });

  test.each([
    ['one place', [place('Lima', -77, -12)]],
    ['two at one point', [place('One', 10, 50), place('Two', 10, 50)]],
    [
      'the whole earth',
      [place('Lima', -77, -12), place('Tokyo', 139.7, 35.7), place('Cape Town', 18.4, -33.9)],
    ],
    ['two sides of the earth', [place('One', 0, 0), place('Two', 180, 0)]],
    ['the date line', [place('Suva', 178.4, -18.1), place('Apia', -171.8, -13.8)]],
    ['the pole', [place('The pole', 0, 90), place('Alert', -62.3, 82.5)]],
    ['the open sea', [place('Ship', -30, 0)]],
  ])('of %s shows every one of them within its edges', (_, places) => {
    const { dots, width, height, land, borders } = draw(places);
    expect(dots).toHaveLength(places.length);
    for (const { x, y } of dots) {
      expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
    }
    expect(land.length + borders.length).toBeLessThan(30_000);
    expect(`${land}${borders}`).not.toMatch(/NaN|Infinity/);
  });

  test('of the date line keeps what is near together', () => {
    const [one, other] = draw([place('Suva', 178.4, -18.1), place('Apia', -171.8, -13.8)]).dots;
    expect(present(other, 'Apia').x).toBeGreaterThan(present(one, 'Suva').x);
  });
});
