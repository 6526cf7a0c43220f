import type { Edition } from '#edition/types/edition.ts';

/** The events of each person and each place: the filters of the timeline ask for them when they start. */
export type TimelineRegisters = Readonly<Record<'person' | 'place', RegisterEntry[]>>;
interface RegisterEntry {
  id: string;
  name: string;
  events: string[];
}

export function timelineRegisters({ people, places }: Pick<Edition, 'people' | 'places'>): TimelineRegisters {
  const list = (authorities: typeof people): RegisterEntry[] =>
    authorities.flatMap(({ id, name, records }) => {
      const events = records.filter(({ type }) => type === 'event').map((event) => event.id);
      return events.length > 0 ? [{ id, name, events }] : [];
    });
  return { person: list(people), place: list(places) };
}
