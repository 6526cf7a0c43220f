import type { Edition, EventRecord, Source } from '#edition/types/edition.ts';
import { listUses } from './source-uses.ts';

/** What the events of a source say about when it was written. */
export interface SourceDating {
  /** The events of the source with the latest first day: the source was written no earlier. */
  latest: EventRecord[];
  /** Days between that first day and the day of publication; null when either is not known. */
  lag: number | null;
}

const MS_PER_DAY = 86_400_000;

/** Finds the latest events that a source dates, and how long before its publication they began. */
export function dateSource(source: Source, edition: Edition): SourceDating {
  const firstDay = ({ date }: EventRecord): string => date?.date.earliest ?? '';
  const dated = listUses(source, edition).flatMap(({ thing }) =>
    thing.type === 'event' && firstDay(thing) !== '' ? [thing] : [],
  );
  const last = dated.map(firstDay).toSorted().at(-1);
  const published = source.published.date.earliest;
  return {
    latest: dated.filter((event) => firstDay(event) === last),
    lag: last && published ? Math.round((Date.parse(published) - Date.parse(last)) / MS_PER_DAY) : null,
  };
}
