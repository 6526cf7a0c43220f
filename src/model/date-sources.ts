import type { Edition, EventRecord, Source } from './edition.ts';

/** What can be computed about when a source was written. */
export interface SourceDating {
  /** The dated events of the source that end last: it was written after them. */
  latest: EventRecord[];
  /** Days between the end of the latest event and the day of publication; null when either is not known. */
  lag: number | null;
}

const DAY = 86_400_000;

/** The latest happening a source dates, and how long before its publication that was. */
export function dateSource(source: Source, { events }: Edition): SourceDating {
  const dated = events.filter(
    ({ date, evidence }) =>
      date?.date.latest != null && evidence.some(({ witness }) => witness.id === source.id),
  );
  const end = dated
    .map(({ date }) => date?.date.latest ?? '')
    .toSorted()
    .at(-1);
  const published = source.published.date.earliest;
  return {
    latest: dated.filter(({ date }) => date?.date.latest === end),
    lag: end && published ? Math.round((Date.parse(published) - Date.parse(end)) / DAY) : null,
  };
}
