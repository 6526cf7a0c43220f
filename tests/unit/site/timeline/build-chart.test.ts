import { describe, expect, test } from 'vitest';
import { buildTimelineChart, listSilences } from '#site/timeline/chart/layout/build-chart.ts';
import { footprintOf, ROW } from '#site/timeline/chart/layout/assign-rows.ts';
import { planFlat, planUpright, symbolsOf } from '#site/timeline/chart/axis-plans.ts';
import { listSides } from '#site/timeline/chart/layout/sides.ts';
import { layOutUndated } from '#site/timeline/chart/layout/undated-rows.ts';
import { loadEdition } from '#edition.ts';
import { PROJECT } from '#commands/project.ts';
import { eventText } from '../../../fixtures/example-records.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';

const edition = loadEdition(PROJECT);
const chart = buildTimelineChart(edition);
if (!chart) throw new Error('The edition has no chart.');
const ways = [
  { way: 'flat', ...chart.flat },
  { way: 'upright', ...chart.upright },
];

describe.each(ways)('the edition drawn $way', ({ way, axis, layout }) => {
  const plan = way === 'flat' ? planFlat(layout, axis) : planUpright(layout, axis);

  test('has no two marks of a row that touch', () => {
    const rows = Map.groupBy(layout.marks, ({ row }) => row);
    for (const marks of rows.values()) {
      const ends = marks.map(footprintOf).toSorted(([a], [b]) => a - b);
      for (const [index, [from]] of ends.entries())
        expect(from).toBeGreaterThanOrEqual(ends[index - 1]?.[1] ?? -ROW);
    }
  });

  test('has a dot for a day and for nothing else', () => {
    for (const mark of layout.marks) {
      const isDay = mark.record.date?.date.precision === 'day';
      expect(symbolsOf(mark).sign === 'day', mark.record.id).toBe(isDay && mark.sign === null);
      expect(symbolsOf(mark).bar === null, mark.record.id).toBe(isDay);
    }
  });

  test('has every event and every agreement that is listed, on the axis or among what is not dated', () => {
    const drawn = new Set(
      [...layout.marks.map(({ record }) => record), ...chart.undated].map(({ path }) => path),
    );
    const listed = edition.agreements.filter(
      ({ status, parts }) => status !== 'counted' && parts.length === 0,
    );
    expect([...drawn].toSorted()).toEqual([...edition.events, ...listed].map(({ path }) => path).toSorted());
  });

  test('has Tajikistan on one side, Russia on the other, agreements on the axis', () => {
    const sideOf = (id: string) => layout.marks.find(({ record }) => record.id === id)?.side;
    expect(listSides(edition)).toMatchObject({ above: { id: 'tajikistan' }, below: { id: 'russia' } });
    expect(sideOf('embassy-of-russia-opened')).toBe('above');
    expect(sideOf('embassy-of-tajikistan-opened')).toBe('below');
    expect(sideOf('treaty-of-friendship')).toBe('axis');
    expect(sideOf('culture-days-1997')).toBe('axis');
  });

  test('stays within its picture', () => {
    for (const placement of layout.marks.flatMap((mark) => plan.placementsOf(mark))) {
      const [x, y] = [Number.parseFloat(placement.x), Number.parseFloat(placement.y)];
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(100);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(plan.height);
    }
  });
});

test('The rows of what is not dated have a place for everything, and break where they are full', () => {
  const { placements, height } = layOutUndated(chart.undated, 120, 0);
  expect(new Set(placements.map(({ x, y }) => `${x} ${y}`)).size).toBe(chart.undated.length);
  expect(placements.every(({ y }) => Number(y) + ROW <= height)).toBe(true);
  expect(layOutUndated([], 120, 0)).toMatchObject({ height: 0, placements: [] });
});

test('Silent years that follow each other are one silence', () => {
  const years = [1992, 1993, 1994, 1995, 1996].map((year) => ({
    year,
    events: year === 1992 || year === 1995 ? [year] : [],
  }));
  expect(listSilences(years)).toEqual([
    { firstYear: 1993, lastYear: 1994 },
    { firstYear: 1996, lastYear: 1996 },
  ]);
});

describe('another edition', () => {
  test('without visits is drawn on its axis alone', () => {
    const small = buildTimelineChart(smallEdition().load());
    expect(small?.sides).toEqual({ above: null, below: null });
    expect(small?.flat.layout.rows).toEqual({ above: 0, axis: 1, below: 0 });
  });

  test('with more marks than can be distinguished is not drawn', () => {
    let many = smallEdition();
    for (let index = 0; index < 160; index += 1)
      many = many.withFile(`events/event-${index}.mdx`, eventText({ date: `${1900 + index}` }));
    expect(buildTimelineChart(many.load())).toBeNull();
  });

  test('in which nothing is dated is not drawn', () => {
    const undated = { ...edition, events: edition.events.filter(({ date }) => date === null) };
    expect(buildTimelineChart(undated)).toBeNull();
  });
});
