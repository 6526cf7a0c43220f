import { compareText } from '#text/order/compare-text.ts';
import type { Edition, EventRecord, PersonInEvent, Ref, Visit } from '#edition/types/edition.ts';

/** An event that is a visit. */
export type VisitEvent = EventRecord & { visit: Visit };

/** The visits to one country, by date. */
export interface VisitDirection {
  host: Ref;
  visits: VisitEvent[];
}

/** The visits by the country visited: first the countries of the edition in their order, then the most visited. */
export function buildVisits({ events, countries }: Pick<Edition, 'events' | 'countries'>): VisitDirection[] {
  const rankOf = ({ id }: Ref): number => {
    const at = countries.findIndex((country) => country.id === id);
    return at === -1 ? countries.length : at;
  };
  const visits = events.filter((event): event is VisitEvent => event.visit !== null);
  const byHost = Map.groupBy(visits, ({ visit }) => visit.host.id);
  return [...byHost.values()]
    .flatMap((group) => (group[0] ? [{ host: group[0].visit.host, visits: group }] : []))
    .toSorted(
      (a, b) =>
        rankOf(a.host) - rankOf(b.host) ||
        b.visits.length - a.visits.length ||
        compareText(a.host.id, b.host.id),
    );
}

/** The visitor among the people of the event, with role, title and label; null when the visitor is an organization. */
export function findVisitor({ people, visit }: Pick<VisitEvent, 'people' | 'visit'>): PersonInEvent | null {
  return people.find(({ id }) => id === visit.visitor.id) ?? null;
}
