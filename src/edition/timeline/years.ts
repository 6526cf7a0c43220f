import { soleYearOf, yearsOf, type YearOfDate } from '#dates/years-of.ts';
import { memoize } from '#text/memoize.ts';
import type { AgreementRecord, DatedValue, Edition, EventRecord, Figure } from '#edition/types/edition.ts';
import { buildTimeline, type TimelineYear } from './timeline.ts';

/** What there is of a year besides the events that the timeline lists under it. */
export interface YearBesides {
  /** Events with a date in the year that are listed under another: those of several dates. */
  also: EventRecord[];
  /** Events that began before the year, or end after it, and went on in it. */
  goingOn: EventRecord[];
  /** Agreements signed in the year. */
  agreements: AgreementRecord[];
  /** Figures as of the year. */
  figures: Figure[];
  /** What may have been in the year, or in another. */
  possible: (EventRecord | AgreementRecord | Figure)[];
}

type Dated = EventRecord | AgreementRecord | Figure;
type Sources = Pick<Edition, 'events' | 'agreements' | 'figures'>;

/**
 * The years of a date, as the page of each year and the search that is narrowed to it have them: an open end goes as far as
 * the timeline does.
 */
export function listYears(date: DatedValue | null, { events }: Pick<Edition, 'events'>): YearOfDate[] {
  const { years } = buildTimeline({ events });
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  const within = first === undefined || last === undefined ? undefined : { first, last };
  return date ? yearsOf(date.date, within) : [];
}

/** Finds what there is of a year besides the events that the timeline lists under it. */
export function describeYear(edition: Sources, year: number): YearBesides {
  const entries = groupByYear(edition).get(year) ?? [];
  const sure = entries.filter(({ relation }) => relation !== 'possible').map(({ record }) => record);
  const events = entries.flatMap(({ record, relation }) =>
    record.type === 'event' ? [{ event: record, relation }] : [],
  );
  const eventsThat = (wanted: YearOfDate['relation']) =>
    events.flatMap(({ event, relation }) => (relation === wanted ? [event] : []));
  return {
    also: eventsThat('happened'),
    goingOn: eventsThat('going on'),
    agreements: sure.filter((record) => record.type === 'agreement'),
    figures: sure.filter((record) => record.type === 'figure'),
    possible: entries.filter(({ relation }) => relation === 'possible').map(({ record }) => record),
  };
}

/** What there is of a year in one respect. */
export interface Besides {
  sort: keyof YearBesides;
  records: readonly Dated[];
}

/** The same in the order in which a page lists it. */
export function listBesides(edition: Sources, year: number): Besides[] {
  const besides = describeYear(edition, year);
  return (['also', 'goingOn', 'agreements', 'figures', 'possible'] as const).map((sort) => ({
    sort,
    records: besides[sort],
  }));
}

/** Whether the year under which the timeline lists an event is doubtful. */
export function isYearDoubtful({ date }: EventRecord): boolean {
  if (date === null) return false;
  const listed = soleYearOf(date.date);
  return yearsOf(date.date).some(({ year, relation }) => year === listed && relation === 'possible');
}

/** All that is dated, by each of its years, but for events under the year that lists them. */
const groupByYear = memoize((edition: Sources) => {
  const ofYear = new Map<number, { record: Dated; relation: YearOfDate['relation'] }[]>();
  const enter = (record: Dated, date: DatedValue | null, listed: number | null): void => {
    for (const { year, relation } of listYears(date, edition)) {
      if (year === listed) continue;
      const known = ofYear.get(year);
      if (known) known.push({ record, relation });
      else ofYear.set(year, [{ record, relation }]);
    }
  };
  for (const event of edition.events) enter(event, event.date, event.date && soleYearOf(event.date.date));
  for (const agreement of edition.agreements) enter(agreement, agreement.date, null);
  for (const figure of edition.figures) enter(figure, figure.asOf, null);
  return ofYear;
});

/** The last event before a year, and the first after it. */
export function findNearestYears(
  years: readonly TimelineYear[],
  year: number,
): { words: string; event: EventRecord }[] {
  const before = years.findLast((other) => other.year < year && other.events.length > 0)?.events.at(-1);
  const after = years.find((other) => other.year > year && other.events.length > 0)?.events.at(0);
  return [
    ...(before ? [{ words: 'The last before', event: before }] : []),
    ...(after ? [{ words: 'The first after', event: after }] : []),
  ];
}
