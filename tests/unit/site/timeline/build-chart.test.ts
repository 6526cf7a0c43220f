import { describe, expect, test } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { loadEdition } from '#edition.ts';
import { listLandmarks } from '#edition/timeline/landmarks.ts';
import { describeChart, nameMarked } from '#site/timeline/chart/describe-chart.ts';
import { planFlat, symbolsOf } from '#site/timeline/chart/flat-plan.ts';
import { buildTimelineChart } from '#site/timeline/chart/layout/build-chart.ts';
import { footprintOf } from '#site/timeline/chart/layout/labels.ts';
import { ROW } from '#site/timeline/chart/layout/mark.ts';
import { layOutUndated } from '#site/timeline/chart/layout/undated-rows.ts';
import { eventText } from '../../../fixtures/example-records.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';

const edition = loadEdition(PROJECT);
const chart = buildTimelineChart(edition);
if (!chart) throw new Error('The edition has no chart.');
const { axis, lanes, layout, gaps } = chart;
const plan = planFlat(layout, axis);

describe('the edition drawn', () => {
  test('has no two marks of a row that touch, their names included', () => {
    const rows = Map.groupBy(layout.marks, ({ lane, row }) => `${lane} ${row}`);
    for (const marks of rows.values()) {
      const ends = marks.map(footprintOf).toSorted(([a], [b]) => a - b);
      for (const [index, [from]] of ends.entries())
        expect(from).toBeGreaterThanOrEqual(ends[index - 1]?.[1] ?? -ROW);
    }
  });

  test('names every landmark beside its mark, once', () => {
    const named = layout.marks.flatMap(({ record, label }) => (label ? [`${record.id}: ${label.text}`] : []));
    for (const { event, name } of listLandmarks(edition))
      expect(named.filter((one) => one === `${event.id}: ${name}`)).toHaveLength(1);
  });

  test('has a point for a day and for nothing else', () => {
    for (const mark of layout.marks) {
      const isDay = mark.record.date?.date.precision === 'day';
      const { bar, sign } = symbolsOf(mark);
      expect(sign === 'day' || sign === 'square', mark.record.id).toBe(isDay && mark.sign === null);
      expect(bar === null, mark.record.id).toBe(isDay);
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

  test('has a lane for the visits to each country, for agreements, openings and all else', () => {
    const headingOf = (id: string) =>
      lanes[layout.marks.find(({ record }) => record.id === id)?.lane ?? -1]?.heading;
    expect(headingOf('putin-in-dushanbe-2012-10')).toBe('Visits to Tajikistan');
    expect(headingOf('rahmon-in-russia-2001-04')).toBe('Visits to Russia');
    expect(headingOf('treaty-of-friendship')).toBe('Agreements and their signing');
    expect(headingOf('treaty-of-friendship-signed')).toBe('Agreements and their signing');
    expect(headingOf('embassy-of-russia-opened')).toBe('Openings');
    expect(headingOf('culture-days-1997')).toBe('Other events');
    for (const lane of lanes.keys()) expect(layout.marks.some((mark) => mark.lane === lane)).toBe(true);
  });

  test('says “no dated event” of no year through which a mark passes, and of every other', () => {
    const isGap = (year: number) => gaps.some((gap) => gap.firstYear <= year && year <= gap.lastYear);
    for (let year = axis.firstYear; year <= axis.lastYear; year += 1) {
      const [from, to] = [axis.startOf(`${year}-01-01`) + 0.1, axis.endOf(`${year}-12-31`) - 0.1];
      expect(isGap(year), `${year}`).toBe(!layout.marks.some((mark) => mark.from < to && mark.to > from));
    }
    expect(gaps.length).toBeGreaterThan(0);
  });

  test('stays within its picture, words included', () => {
    for (const placement of layout.marks.flatMap((mark) => [
      ...plan.placementsOf(mark),
      plan.labelOf(mark),
    ])) {
      if (!placement) continue;
      const [x, y] = [Number.parseFloat(placement.x), Number.parseFloat(placement.y)];
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(100);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(plan.height);
    }
  });

  test('is told in words, with the numbers of what is drawn', () => {
    const visits = edition.events.filter(({ visit }) => visit?.host.id === 'tajikistan');
    expect(describeChart(chart)).toContain(`visits to Tajikistan ${visits.length}, `);
    const [landmark] = edition.events.filter(({ id }) => id === 'border-handover');
    expect(landmark && nameMarked(landmark, 'Border handed over')).toMatch(
      /^Border handed over: Guarding .*\(A\)$/,
    );
    expect(landmark && nameMarked(landmark, 'Guarding of the…')).toMatch(
      /^Guarding of the Tajik–Afghan .*\(A\)$/,
    );
  });
});

test('The rows of what is not dated have a place for everything, and break where they are full', () => {
  const { placements, height } = layOutUndated(chart.undated, 120, 0);
  expect(new Set(placements.map(({ x, y }) => `${x} ${y}`)).size).toBe(chart.undated.length);
  expect(placements.every(({ y }) => Number(y) + ROW <= height)).toBe(true);
  expect(layOutUndated([], 120, 0)).toMatchObject({ height: 0, placements: [] });
});

/** The small edition with so many events more, in so many years. */
function grown(count: number, years = count) {
  let many = smallEdition();
  for (let index = 0; index < count; index += 1)
    many = many.withFile(`events/event-${index}.mdx`, eventText({ date: `${1900 + (index % years)}` }));
  return many.load();
}

describe('another edition', () => {
  test('without visits has no lane for them, and names its weightiest events', () => {
    const small = buildTimelineChart(smallEdition().load());
    expect(small?.lanes.map(({ heading }) => heading)).toEqual(['Agreements and their signing', 'Openings']);
    expect(small?.layout.marks.some(({ label }) => label !== null)).toBe(true);
  });

  test('with more than can be told apart counts by year, and has marks for its landmarks alone', () => {
    const many = buildTimelineChart(grown(160, 20));
    expect(many?.lanes.map(({ heading }) => heading)).toEqual(['Landmarks']);
    expect(many?.layout.marks).toHaveLength(7);
    expect(many?.layout.marks.every(({ label }) => label !== null)).toBe(true);
    // An event and an agreement of the small edition, in 1992 and 1993, are many years later.
    expect(many?.periods).toMatchObject([
      { firstYear: 1900, years: 10, events: 80 },
      { firstYear: 1910, years: 10, events: 80 },
      ...[1920, 1930, 1940, 1950, 1960, 1970, 1980].map((firstYear) => ({ firstYear, events: 0 })),
      { firstYear: 1990, years: 10, events: 1, agreements: 1 },
    ]);
    expect(many && describeChart(many)).toMatch(/dated are 161 events and 1 agreement/);
  });

  test('in which nothing is dated is not drawn', () => {
    const undated = { ...edition, events: edition.events.filter(({ date }) => date === null) };
    expect(buildTimelineChart(undated)).toBeNull();
  });
});
