import { describe, expect, test } from 'vitest';
import { drawCitySchematic } from '../../src/drawing/city-schematic.ts';
import { drawVisitsChart } from '../../src/drawing/visits-chart.ts';

const blocksOf = (path: string) =>
  Array.from(path.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)/g), ([, x, y, width, height]) => ({
    left: Number(x),
    top: Number(y),
    right: Number(x) + Number(width),
    bottom: Number(y) + Number(height),
  }));

describe('the chart of visits', () => {
  const years = [
    { year: 1999, counts: [1, 1] },
    { year: 2000, counts: [3, 0] },
    { year: 2001, counts: [0, 0] },
    { year: 2002, counts: [0, 2] },
  ];
  const chart = drawVisitsChart(years);

  test('has a block for each visit, above and below the band of the years', () => {
    const [above, below] = [blocksOf(chart.above), blocksOf(chart.below)];
    expect([above.length, below.length]).toEqual([4, 3]);
    expect(above.every(({ top, bottom }) => top >= 0 && bottom <= chart.edges[0])).toBe(true);
    expect(below.every(({ top, bottom }) => top >= chart.edges[1] && bottom <= chart.height)).toBe(true);
  });

  test('leaves a silent year empty', () => {
    const step = chart.width / years.length;
    const blocks = [...blocksOf(chart.above), ...blocksOf(chart.below)];
    expect(blocks.filter(({ left, right }) => right > 2 * step && left < 3 * step)).toEqual([]);
  });

  test('names every fifth year', () => {
    expect(chart.labels.map(({ year }) => year)).toEqual([2000]);
    expect(drawVisitsChart([]).above).toBe('');
  });
});

describe('the schematic of cities', () => {
  const city = (name: string, east: number, north: number, weight: number) => ({
    name,
    position: { east, north },
    weight,
  });
  const { dots, width, height } = drawCitySchematic([
    city('Westport', 10, 50, 9),
    city('Near Westport', 10, 50, 1),
    city('Eastport', 40, 40, 0),
  ]);

  test('sets east to the right and north up', () => {
    const [west, , east] = dots;
    expect(east!.x).toBeGreaterThan(west!.x);
    expect(east!.y).toBeGreaterThan(west!.y);
  });

  test('keeps dots apart, even of towns at one place, and within the drawing', () => {
    for (const [index, a] of dots.entries()) {
      expect(a.x - a.r >= 0 && a.x + a.r <= width && a.y - a.r >= 0 && a.y + a.r <= height).toBe(true);
      for (const b of dots.slice(index + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.r + b.r);
    }
  });

  test('shows by a hollow dot that nothing happened there, by a larger one that more did', () => {
    expect(dots.map(({ isHollow }) => isHollow)).toEqual([false, false, true]);
    expect(dots[0]!.r).toBeGreaterThan(dots[1]!.r);
  });

  test('of no cities is empty', () => {
    expect(drawCitySchematic([]).dots).toEqual([]);
  });
});
