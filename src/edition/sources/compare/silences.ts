import { buildTimeline } from '#edition/timeline/timeline.ts';
import type { Edition } from '#edition/types/edition.ts';

/** A year of the timeline, and the sources that date an event to it. */
export interface YearOfWitnesses {
  year: number;
  /** Ids of the sources that date an event to the year. */
  speaking: ReadonlySet<string>;
}

/** The years from the first dated event to the last, each with the sources that date an event to it. */
export function listSilences(edition: Edition): YearOfWitnesses[] {
  return buildTimeline(edition).years.map(({ year, events }) => ({
    year,
    speaking: new Set(events.flatMap(({ witnesses }) => witnesses.map(({ id }) => id))),
  }));
}
