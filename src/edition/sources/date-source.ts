import type { Edition, EventRecord, Source } from '#edition/types/edition.ts';

/** What can be computed about when a source was written. */
export interface SourceDating {
  /** The dated events of the source that begin last, by the first day their dates allow: it was written after that. */
  latest: EventRecord[];
  /** Days between that first day and the day of publication; null when either is not known. */
  lag: number | null;
}

const DAY = 86_400_000;

/** The latest happening a source dates, and how long before its publication that was. */
export function dateSource(source: Source, { events }: Edition): SourceDating {
  const firstDay = ({ date }: EventRecord): string => date?.date.earliest ?? '';
  const dated = events.filter(
    (event) => firstDay(event) !== '' && event.witnesses.some(({ id }) => id === source.id),
  );
  const last = dated.map(firstDay).toSorted().at(-1);
  const published = source.published.date.earliest;
  return {
    latest: dated.filter((event) => firstDay(event) === last),
    lag: last && published ? Math.round((Date.parse(published) - Date.parse(last)) / DAY) : null,
  };
}
