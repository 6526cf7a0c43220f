import { decadeOf, formatDecade, formatYear } from '#dates/format/format-year.ts';
import type { Edition, EventRecord } from '#edition/types/edition.ts';
import { listLandmarks } from '#edition/timeline/landmarks.ts';
import { isSplit } from '#edition/timeline/timeline-layout.ts';
import { partPath } from '#edition/timeline/timeline-pages.ts';
import { buildTimeline } from '#edition/timeline/timeline.ts';
import type { Gap } from './chart/layout/gaps.ts';

/** A line of the ruler: a year or a decade with some of its events in reading order, or years to which none is dated. */
export interface RulerLine {
  name: string;
  /** The page that has all of it; null where it has none. */
  path: string | null;
  events: EventRecord[];
  /** How many more there are. */
  more: number;
  /** What the line says where it has no event. */
  empty: 'no dated event' | 'what began before goes on' | null;
}

/** A line names its landmarks, as many as this at the most; one that has none, its first event. */
const MAX_LANDMARKS = 3;
/** With more years than this a line stands for a decade. */
const MAX_YEARS = 60;

/** The lines of the ruler from the first year to the last. */
export function listRulerLines(edition: Edition, gaps: readonly Gap[]): RulerLine[] {
  const { years } = buildTimeline(edition);
  const landmarks = new Set(listLandmarks(edition).map(({ event }) => event.id));
  const choose = (events: readonly EventRecord[]): Pick<RulerLine, 'events' | 'more'> => {
    const named = events.filter(({ id }) => landmarks.has(id)).slice(0, MAX_LANDMARKS);
    const shown = named.length > 0 ? named : events.slice(0, 1);
    return { events: shown, more: events.length - shown.length };
  };
  if (years.length > MAX_YEARS) {
    return [...Map.groupBy(years, ({ year }) => decadeOf(year))].map(([decade, ofDecade]) => {
      const events = ofDecade.flatMap((year) => year.events);
      return {
        name: formatDecade(decade),
        path: isSplit(edition) ? partPath({ sort: 'decade', decade }) : null,
        ...choose(events),
        empty: events.length === 0 ? 'no dated event' : null,
      };
    });
  }
  const lines: RulerLine[] = [];
  for (const { year, events } of years) {
    const gap = gaps.find(({ firstYear, lastYear }) => firstYear <= year && year <= lastYear);
    if (gap && gap.firstYear < year && years.some((one) => one.year === gap.firstYear)) continue;
    lines.push({
      name: gap && gap.lastYear > year ? `${formatYear(year)}–${formatYear(gap.lastYear)}` : formatYear(year),
      path: gap ? null : partPath({ sort: 'year', year }),
      ...choose(events),
      empty: gap ? 'no dated event' : events.length === 0 ? 'what began before goes on' : null,
    });
  }
  return lines;
}
