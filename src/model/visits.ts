import type { Edition, EventRecord, Ref, Visit } from './edition.ts';

/** A visit as an event of which the visit is known to be there. */
export type VisitEvent = EventRecord & { visit: Visit };

/** The visits to one country, in order of time. */
export interface VisitDirection {
  host: Ref;
  visits: VisitEvent[];
}

/** The visits by the country visited, the country with most visits first. */
export function buildVisits({ events }: Edition): VisitDirection[] {
  const visits = events.filter((event): event is VisitEvent => event.visit !== null);
  const byHost = Map.groupBy(visits, ({ visit }) => visit.host.id);
  return [...byHost.values()]
    .flatMap((group) => (group[0] ? [{ host: group[0].visit.host, visits: group }] : []))
    .toSorted((a, b) => b.visits.length - a.visits.length || (a.host.id < b.host.id ? -1 : 1));
}
