import { EVENT_KINDS, type EventKind } from '#schema/records/event-values.ts';
import { onceForEach } from '#edition/build/once-for-each.ts';
import type { Edition, EventRecord } from '#edition/types/edition.ts';
import { listTimelinePages } from './timeline-pages.ts';

/** How many events are of each kind, and begin in each decade of which the timeline has a page. */
export const countParts = ({ events }: Pick<Edition, 'events'>): PartCounts => countsOf(events);
interface PartCounts {
  kinds: ReadonlyMap<EventKind, number>;
  decades: ReadonlyMap<number, number>;
}

const countsOf = onceForEach((events: EventRecord[]): PartCounts => {
  const kinds = new Map<EventKind, number>(EVENT_KINDS.map((kind) => [kind, 0]));
  const decades = new Map<number, number>();
  for (const { part, total } of listTimelinePages({ events })) {
    if (part.sort === 'kind') kinds.set(part.kind, total);
    else if (part.sort === 'decade') decades.set(part.decade, total);
  }
  return { kinds, decades };
});
