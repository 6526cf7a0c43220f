import { isKnownToDay, mayCoincide } from '#dates/compare-dates.ts';
import type { EditionDate } from '#dates/parse-date.ts';
import { memoize } from '#text/memoize.ts';
import type { Authority, Edition, EventRecord, Ref } from '#edition/types/edition.ts';
import { listCountryIds } from '#edition/registers/countries.ts';
import { countWhile } from '#text/order/count-while.ts';
import { compareNames } from '#text/order/compare-names.ts';
import { DateList } from './date-list.ts';
import { findNeighbours } from './neighbours.ts';

/** Events that have something in common with an event: in each list the nearest in time, at most `MAX_RELATED`. */
export interface RelatedEvents {
  sameDay: EventRecord[];
  /** Events that may have happened at the same time, where one of the two dates is not known to the day. */
  sameTime: EventRecord[];
  samePlace: EventRecord[];
  samePeople: EventRecord[];
  /** The places and the people that `samePlace` and `samePeople` have in common with the event. */
  places: Ref[];
  people: Ref[];
}

/** A longer list would repeat the page of the place or the person. */
const MAX_RELATED = 4;

/**
 * What else happened on the day of an event, possibly at the same time, at its place, and to its people. Countries do
 * not count as places: they have too many events in common. Each list is by date; events of the first two lists are
 * left out of the others.
 */
export function findRelatedEvents(
  { events, places }: Pick<Edition, 'events' | 'places'>,
  event: EventRecord,
): RelatedEvents {
  const { positions, toDay, byPlace, byPerson } = indexEvents(events);
  const at = positions.get(event.id) ?? -1;
  const own = event.date?.date;
  const countries = listCountryIds(places);
  const near = event.places.filter(({ id }) => !countries.has(id));
  const eventsAt = (found: readonly number[]) => found.flatMap((position) => events[position] ?? []);
  const isMeeting = (position: number): boolean => {
    const other = events[position]?.date?.date;
    return position !== at && own !== undefined && other !== undefined && mayCoincide(own, other);
  };
  const sameDay = own && isKnownToDay(own) ? eventsAt(toDay.nearest(at, own, MAX_RELATED, isMeeting)) : [];
  const sameTime = findNeighbours(events, event.id).together.filter(
    (other) => !isSameDay(own, other.date?.date),
  );
  const listed = new Set([event, ...sameDay, ...sameTime].map(({ id }) => positions.get(id)));
  const sharing = (refs: readonly Ref[], index: ReadonlyMap<string, readonly number[]>) =>
    eventsAt(
      nearest(
        at,
        refs.flatMap(({ id }) => around(index.get(id) ?? [], at, MAX_RELATED + listed.size)),
        (position) => !listed.has(position),
      ),
    );
  const samePlace = sharing(near, byPlace);
  const samePeople = sharing(event.people, byPerson);
  return {
    sameDay,
    sameTime,
    samePlace,
    samePeople,
    places: near.filter(({ id }) => samePlace.some((other) => names(other.places, id))),
    people: event.people.filter(({ id }) => samePeople.some((other) => names(other.people, id))),
  };
}

/** Where the events of a list are: by id, those known to the day by their date, and all by whom and what they name. */
const indexEvents = memoize((events: readonly EventRecord[]) => ({
  positions: new Map(events.map(({ id }, position) => [id, position])),
  toDay: new DateList(
    events.map(({ date }) => date?.date ?? null),
    isKnownToDay,
  ),
  byPlace: positionsBy(events, ({ places }) => places),
  byPerson: positionsBy(events, ({ people }) => people),
}));

/** For each id the positions, in a list, of what refers to it. */
function positionsBy<T>(things: readonly T[], refsOf: (thing: T) => readonly Ref[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [position, thing] of things.entries()) {
    for (const id of new Set(refsOf(thing).map((ref) => ref.id))) {
      const known = index.get(id);
      if (known) known.push(position);
      else index.set(id, [position]);
    }
  }
  return index;
}

/** The `count` positions before a position, and as many from it on, of a sorted list. */
function around(positions: readonly number[], at: number, count: number): readonly number[] {
  const low = countWhile(positions, (position) => position < at);
  return positions.slice(Math.max(0, low - count), low + count);
}

/** Of some positions those that count and are nearest to a position, of two as near the earlier; in their order. */
const nearest = (
  at: number,
  positions: readonly number[],
  isCounted: (position: number) => boolean,
): number[] =>
  [...new Set(positions)]
    .filter(isCounted)
    .sort((a, b) => Math.abs(a - at) - Math.abs(b - at) || a - b)
    .slice(0, MAX_RELATED)
    .sort((a, b) => a - b);

const names = (refs: readonly Ref[], id: string): boolean => refs.some((ref) => ref.id === id);

/** Whether two dates that are known to the day have a day in common. */
const isSameDay = (a: EditionDate | undefined, b: EditionDate | undefined): boolean =>
  a !== undefined && b !== undefined && isKnownToDay(a) && isKnownToDay(b) && mayCoincide(a, b);

/** A person, place or organization named together with another, and in how many records. */
export interface CoOccurrence {
  ref: Ref;
  count: number;
}

/** Who or what is named most often in the records that name `authority`, of all registers; ties by name. */
export function findCoOccurrences(
  authority: Authority,
  edition: Pick<Edition, 'people' | 'places' | 'organizations'>,
): CoOccurrence[] {
  const { authorities, naming } = indexNames(edition);
  const counts = new Map<number, number>();
  for (const { id } of authority.records) {
    for (const index of naming.get(id) ?? []) counts.set(index, (counts.get(index) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([index, count]) => {
      const { type, id, name, path } = authorities[index] ?? authority;
      return id === authority.id ? [] : [{ ref: { type, id, title: name, path }, count }];
    })
    .toSorted((a, b) => b.count - a.count || compareNames(a.ref.title, b.ref.title))
    .slice(0, MAX_RELATED);
}

/** The entries of all registers, and for each record, by its id, which of them it names. */
const indexNames = memoize(
  ({ people, places, organizations }: Pick<Edition, 'people' | 'places' | 'organizations'>) => {
    const authorities = [...people, ...places, ...organizations];
    const naming = positionsBy(authorities, ({ records }) => records);
    return { authorities, naming };
  },
);
