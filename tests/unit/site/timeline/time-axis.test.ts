import { describe, expect, test } from 'vitest';
import { drawYearLines } from '#site/timeline/chart/flat-plan.ts';
import { buildTimeAxis } from '#site/timeline/chart/layout/time-axis.ts';

const axis = buildTimeAxis(1992, 2018, 655);

describe('the axis of time', () => {
  test('begins with the first day of the first year and ends with the last day of the last', () => {
    expect(axis.startOf('1992-01-01')).toBe(0);
    expect(axis.endOf('2018-12-31')).toBeCloseTo(655);
  });

  test('gives every day its place, later days further on', () => {
    expect(axis.startOf('1993-01-01')).toBeCloseTo((366 / 9862) * 655);
    expect(axis.endOf('1992-05-04')).toBe(axis.startOf('1992-05-05'));
  });

  test.each([
    { what: 'every year where there is room', first: 1992, last: 2018, length: 655, years: 27, second: 1993 },
    {
      what: 'every second where there is half of it',
      first: 1992,
      last: 2018,
      length: 330,
      years: 14,
      second: 1994,
    },
    { what: 'every tenth of three hundred', first: 1700, last: 1999, length: 720, years: 30, second: 1710 },
    { what: 'a single one', first: 1992, last: 1992, length: 630, years: 1, second: undefined },
  ])('names $what', ({ first, last, length, years, second }) => {
    const named = buildTimeAxis(first, last, length).years.map(({ year }) => year);
    expect(named).toHaveLength(years);
    expect(named.slice(0, 2)).toEqual([first, second].filter(Boolean));
  });

  test.each([27, 60, 101, 350])('leaves room for the name of every year it names, of %i', (count) => {
    const { years } = buildTimeAxis(1900, 1899 + count, 655);
    const starts = years.map(({ from }) => from);
    const gaps = starts.slice(1).map((start, index) => start - (starts[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(24);
  });
});

/** Where the lines of a path stand: each but the last is so far from the one before. */
function readLines(path: string): number[] {
  const [, start = '', steps = '', end = ''] = /^M([\d.]+) 0v1(.*)M([\d.]+) 0v1$/.exec(path) ?? [];
  const places = [Number(start)];
  for (const [, step] of steps.matchAll(/m([\d.]+)-1v1/g)) places.push((places.at(-1) ?? NaN) + Number(step));
  return [...places, Number(end)];
}

describe('the lines of the ruler', () => {
  test.each([
    { first: 1992, last: 2018, length: 655 },
    { first: 1992, last: 2018, length: 330 },
    { first: 1993, last: 2051, length: 655 },
    { first: 1992, last: 1992, length: 630 },
  ])(
    'stand before the years it names, and at its end: $first to $last on $length px',
    ({ first, last, length }) => {
      const axis = buildTimeAxis(first, last, length);
      const lines = readLines(drawYearLines(axis));
      expect(lines).toHaveLength(axis.years.length + 1);
      expect(lines.at(-1)).toBe(length);
      for (const [index, { from }] of axis.years.entries())
        expect(Math.abs((lines[index] ?? NaN) - from)).toBeLessThan(2);
    },
  );
});

test('Years before Christ, and those before 100, have their own place', () => {
  const axis = buildTimeAxis(-1, 99, 101);
  expect(axis.startOf('-0001-01-01')).toBe(0);
  expect(axis.startOf('0000-01-01')).toBeCloseTo(1, 2);
  expect(axis.endOf('0099-12-31')).toBeCloseTo(101, 5);
});
