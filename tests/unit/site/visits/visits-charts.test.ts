import { describe, expect, test } from 'vitest';
import { drawVisitsChart } from '#site/visits/visits-chart.ts';
import { present } from '../../../setup/present.ts';

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
  const [left, right] = [blocksOf(chart.left), blocksOf(chart.right)];

  test('has a block for each visit, on either side of the band of the years', () => {
    expect([left.length, right.length]).toEqual([4, 3]);
    expect(left.every((block) => block.left >= 0 && block.right <= chart.edges[0])).toBe(true);
    expect(right.every((block) => block.left >= chart.edges[1] && block.right <= chart.width)).toBe(true);
  });

  test('names every year, silent ones included, in a line of its own within the drawing', () => {
    expect(chart.rows.map(({ year }) => year)).toEqual([1999, 2000, 2001, 2002]);
    const lines = [chart.headY, ...chart.rows.map(({ y }) => y), chart.height];
    const apart = lines.slice(1).map((y, index) => y - present(lines[index], 'line above'));
    // Figures are 24 units high, half of them above their middle.
    expect(Math.min(...apart.slice(0, -1))).toBeGreaterThanOrEqual(24);
    expect(apart.at(-1)).toBeGreaterThanOrEqual(12);
  });

  test('sets each block in the line of its year, so that none is left for a silent one', () => {
    const yearOf = ({ top, bottom }: (typeof left)[number]) =>
      chart.rows.filter(({ y }) => top < y && y < bottom).map(({ year }) => year);
    expect(left.flatMap(yearOf)).toEqual([1999, 2000, 2000, 2000]);
    expect(right.flatMap(yearOf)).toEqual([1999, 2002, 2002]);
  });

  test('finds room for more visits than usual by narrower blocks that do not touch', () => {
    const full = drawVisitsChart([{ year: 2000, counts: [9, 9] }]);
    for (const blocks of [blocksOf(full.left).toReversed(), blocksOf(full.right)]) {
      expect(blocks.length).toBe(9);
      expect(blocks[0]?.left).toBeGreaterThanOrEqual(0);
      expect(blocks.at(-1)?.right).toBeLessThanOrEqual(full.width);
      for (const [index, { right }] of blocks.slice(0, -1).entries())
        expect(blocks[index + 1]?.left).toBeGreaterThan(right);
    }
  });

  test('has one bar for each year and side where blocks would be too many to count', () => {
    const full = drawVisitsChart([
      { year: 2000, counts: [400, 0] },
      { year: 2001, counts: [100, 200] },
    ]);
    const [left, right] = [blocksOf(full.left), blocksOf(full.right)];
    const lengths = [...left, ...right].map(({ left, right }) => right - left);
    expect(full).toMatchObject({ hasBars: true, columns: 400 });
    expect(lengths.map((length) => Math.round((length / present(lengths[0], 'bar')) * 4))).toEqual([4, 1, 2]);
    expect(left.every((bar) => bar.left >= 0 && Math.abs(bar.right - full.edges[0]) < 0.1)).toBe(true);
    expect(right.every((bar) => bar.left > full.edges[1] && bar.right <= full.width)).toBe(true);
  });

  test('of no visits is empty', () => {
    expect(drawVisitsChart([])).toMatchObject({ left: '', right: '', rows: [] });
  });
});
