import { isKnownToDay, mayCoincide } from '#dates/compare-dates.ts';
import type { EditionDate } from '#dates/parse-date.ts';
import type { Authority, Edition, EventRecord, Ref } from '#edition/types/edition.ts';
import { compareText } from '#text/compare-text.ts';
import { findNeighbours } from './timeline.ts';

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
  const countries = new Set(places.filter(({ kind }) => kind === 'country').map(({ id }) => id));
  const near = event.places.filter(({ id }) => !countries.has(id));
  const index = events.indexOf(event);
  const nearest = (isRelated: (other: EventRecord) => boolean): EventRecord[] =>
    events
      .map((other, at) => ({ other, at }))
      .filter(({ other }) => other !== event && isRelated(other))
      .toSorted((a, b) => Math.abs(a.at - index) - Math.abs(b.at - index) || a.at - b.at)
      .slice(0, MAX_RELATED)
      .toSorted((a, b) => a.at - b.at)
      .map(({ other }) => other);
  const sameDay = nearest((other) => isSameDay(event.date?.date, other.date?.date));
  const sameTime = findNeighbours(events, event.id).together.filter(
    (other) => !isSameDay(event.date?.date, other.date?.date),
  );
  const isListed = (other: EventRecord) => sameDay.includes(other) || sameTime.includes(other);
  const samePlace = nearest((other) => !isListed(other) && sharesAny(other.places, near));
  const samePeople = nearest((other) => !isListed(other) && sharesAny(other.people, event.people));
  return {
    sameDay,
    sameTime,
    samePlace,
    samePeople,
    places: near.filter((place) => samePlace.some((other) => sharesAny(other.places, [place]))),
    people: event.people.filter((person) => samePeople.some((other) => sharesAny(other.people, [person]))),
  };
}

const sharesAny = (a: readonly Ref[], b: readonly Ref[]): boolean =>
  a.some(({ id }) => b.some((ref) => ref.id === id));

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
  { people, places, organizations }: Pick<Edition, 'people' | 'places' | 'organizations'>,
): CoOccurrence[] {
  const own = new Set(authority.records.map(({ id }) => id));
  return [...people, ...places, ...organizations]
    .filter(({ id }) => id !== authority.id)
    .map(({ type, id, name, path, records }) => ({
      ref: { type, id, title: name, path },
      count: records.filter((record) => own.has(record.id)).length,
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || compareText(a.ref.title, b.ref.title))
    .slice(0, MAX_RELATED);
}
