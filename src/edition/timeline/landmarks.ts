import { memoize } from '#text/memoize.ts';
import type { Edition, EventRecord } from '#edition/types/edition.ts';
import { isKnownToDay } from '#dates/compare-dates.ts';
import { soleYearOf } from '#dates/years-of.ts';
import { byDate } from './timeline.ts';

/** An event by which the whole can be told: what it is called in a picture, and what is said of it. */
export interface Landmark {
  event: EventRecord;
  /** A few words, where the title is long. */
  name: string;
  text: string;
}

/** So many are chosen where the editors name none. */
const MAX_CHOSEN = 7;

/**
 * The landmarks of an edition in order of time: those its editors name or, where they name none, the dated events that
 * most sources tell and most agreements come from, one of a year.
 */
export const listLandmarks = (edition: Pick<Edition, 'events' | 'pages'>): Landmark[] => landmarksOf(edition);

const landmarksOf = memoize(({ events, pages }: Pick<Edition, 'events' | 'pages'>): Landmark[] => {
  const byId = new Map(events.map((event) => [event.id, event]));
  const named = pages.home.landmarks.flatMap(({ event: id, name, text }) => {
    const event = byId.get(id);
    return event ? [{ event, name: name ?? event.title, text }] : [];
  });
  if (named.length > 0) return named;
  return chooseEvents(events).map((event) => ({ event, name: event.title, text: event.summary }));
});

/** The weightiest event of each of the weightiest years, by date. */
function chooseEvents(events: readonly EventRecord[]): EventRecord[] {
  const ofYears = new Map<number, EventRecord>();
  for (const event of events.toSorted((a, b) => weigh(b) - weigh(a) || byDate(a, b))) {
    const year = event.date && soleYearOf(event.date.date);
    if (year !== null && !ofYears.has(year)) ofYears.set(year, event);
    if (ofYears.size === MAX_CHOSEN) break;
  }
  return [...ofYears.values()].toSorted(byDate);
}

/** How many tell an event and how much came of it; of two alike the one with a day weighs more. */
const weigh = ({ witnesses, agreements, date }: EventRecord): number =>
  witnesses.length + agreements.length + (date && isKnownToDay(date.date) ? 0.5 : 0);
