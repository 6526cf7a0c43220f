import { EVENT_KINDS, type EventKind } from '#schema/records/event-values.ts';
import { memoize } from '#text/memoize.ts';
import type { Edition, EventRecord } from '#edition/types/edition.ts';
import { decadeOf } from '#dates/format/format-year.ts';
import { isSplit } from './timeline-layout.ts';
import { buildTimeline } from './timeline.ts';

/** How many events are of each kind, and begin in each decade of which the timeline has a page. */
export const countParts = ({ events }: Pick<Edition, 'events'>): PartCounts => countsOf(events);
interface PartCounts {
  kinds: ReadonlyMap<EventKind, number>;
  decades: ReadonlyMap<number, number>;
}

const countsOf = memoize((events: EventRecord[]): PartCounts => {
  const kinds = new Map<EventKind, number>(EVENT_KINDS.map((kind) => [kind, 0]));
  for (const { kind } of events) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const decades = new Map<number, number>();
  for (const { year, events: ofYear } of isSplit({ events }) ? buildTimeline({ events }).years : []) {
    const decade = decadeOf(year);
    decades.set(decade, (decades.get(decade) ?? 0) + ofYear.length);
  }
  return { kinds, decades };
});
