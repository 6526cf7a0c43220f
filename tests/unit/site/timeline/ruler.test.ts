import { describe, expect, test } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { loadEdition } from '#edition.ts';
import { buildTimeline } from '#edition/timeline/timeline.ts';
import { listLandmarks } from '#edition/timeline/landmarks.ts';
import { buildTimelineChart } from '#site/timeline/chart/layout/build-chart.ts';
import { listRulerLines } from '#site/timeline/ruler.ts';
import { madeDate, madeEvent } from '../../../fixtures/made-records.ts';

const edition = loadEdition(PROJECT);
const gaps = buildTimelineChart(edition)?.gaps ?? [];
const lines = listRulerLines(edition, gaps);
const { years } = buildTimeline(edition);

describe('The ruler of the years', () => {
  test('counts every event that is dated to one year, once, and names every landmark', () => {
    const counted = lines.reduce((sum, { events, more }) => sum + events.length + more, 0);
    expect(counted).toBe(years.reduce((sum, { events }) => sum + events.length, 0));
    const named = lines.flatMap(({ events }) => events.map(({ id }) => id));
    expect(named).toEqual(expect.arrayContaining(listLandmarks(edition).map(({ event }) => event.id)));
  });

  test('goes through the years in order; years to which nothing is dated share a line', () => {
    const starts = lines.map(({ name }) => Number(name.slice(0, 4)));
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    const empty = lines.filter((line) => line.empty === 'no dated event');
    expect(empty).toHaveLength(gaps.length);
    expect(empty.every(({ events, more }) => events.length + more === 0)).toBe(true);
    expect(lines.every(({ events, empty }) => (events.length === 0) === (empty !== null))).toBe(true);
  });

  test('of many years has a line for each decade', () => {
    const events = Array.from({ length: 200 }, (_, index) =>
      madeEvent(`e${index}`, madeDate(`${1800 + index}`)),
    );
    const long = listRulerLines({ ...edition, events }, []);
    expect(long).toHaveLength(20);
    expect(long.reduce((sum, { events, more }) => sum + events.length + more, 0)).toBe(200);
  });
});
