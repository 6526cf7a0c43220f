import { yearsOf } from '#dates/years-of.ts';
import { EVENT_KINDS, type EventKind } from '#schema/records/event-values.ts';
import type { AgreementRecord, Edition, EventRecord } from '#edition/types/edition.ts';
import { buildTimeline, type Timeline, type TimelineYear } from './timeline.ts';

/** What a page of the timeline lists. */
export type TimelinePart =
  | { sort: 'year'; year: number }
  | { sort: 'decade'; decade: number }
  | { sort: 'kind'; kind: EventKind }
  | { sort: 'undated' };

/** A page below /timeline/. A list with more than `MAX_ENTRIES` events continues on the pages …/2/, …/3/. */
export interface TimelinePage {
  path: string;
  part: TimelinePart;
  /** The events on this page. */
  events: EventRecord[];
  /** How many events all pages of the list have together. */
  total: number;
  /** The paths of all pages of the list. */
  pagePaths: string[];
  /** The years to link to, for a decade with too many events for one page; else empty. */
  years: TimelineYear[];
}

/** The kinds in the plural: the words of headings, and of addresses. */
export const KIND_PLURALS: Readonly<Record<EventKind, string>> = {
  visit: 'visits',
  signing: 'signings',
  opening: 'openings',
  meeting: 'meetings',
  parliament: 'parliament',
  diplomacy: 'diplomacy',
  defence: 'defence',
  economy: 'economy',
  culture: 'culture',
};

/** How many events a page lists: more would be slow to load on a slow connection. */
export const MAX_ENTRIES = 80;
/** How many events the page with the chart lists besides it. */
export const MAX_ENTRIES_WITH_CHART = 58;

export const decadeOf = (year: number): number => year - (year % 10);

/** Whether the timeline is too long for one page, and has a page for each decade instead. */
export const isSplit = ({ events }: Pick<Edition, 'events'>): boolean => events.length > MAX_ENTRIES;

/** The pages below /timeline/: for each year, for each kind, for undated events and, if it is split, for each decade. */
export function listTimelinePages(edition: Pick<Edition, 'events'>): TimelinePage[] {
  const { events } = edition;
  const timeline = buildTimeline(edition);
  return [
    ...timeline.years.flatMap(({ year, events: ofYear }) => paginate({ sort: 'year', year }, ofYear)),
    ...EVENT_KINDS.flatMap((kind) =>
      paginate(
        { sort: 'kind', kind },
        events.filter((event) => event.kind === kind),
      ),
    ),
    ...paginate({ sort: 'undated' }, timeline.undated),
    ...(isSplit(edition) ? listDecades(timeline) : []),
  ];
}

/** The permanent path of a part of the timeline. */
export function partPath(part: TimelinePart): string {
  if (part.sort === 'undated') return '/timeline/undated/';
  if (part.sort === 'kind') return `/timeline/${KIND_PLURALS[part.kind]}/`;
  return part.sort === 'year' ? `/timeline/${part.year}/` : `/timeline/${part.decade}s/`;
}

/** The address of an event in the timeline or, when that is split, on the page of its year. */
export function entryPath(edition: Pick<Edition, 'events'>, event: EventRecord): string {
  if (!isSplit(edition)) return `/timeline/#${event.id}`;
  const paths = entryPaths.get(edition.events) ?? mapEntries(edition);
  entryPaths.set(edition.events, paths);
  return `${paths.get(event.id) ?? '/timeline/'}#${event.id}`;
}

/** The pages of the events by id, kept for each list of events: the address of every event is asked for in turn. */
const entryPaths = new WeakMap<readonly EventRecord[], Map<string, string>>();

function mapEntries(edition: Pick<Edition, 'events'>): Map<string, string> {
  const pages = listTimelinePages(edition).filter(
    ({ part }) => part.sort === 'year' || part.sort === 'undated',
  );
  return new Map(pages.flatMap(({ path, events }) => events.map(({ id }) => [id, path] as const)));
}

function paginate(part: TimelinePart, events: EventRecord[]): TimelinePage[] {
  const path = partPath(part);
  const count = Math.max(1, Math.ceil(events.length / MAX_ENTRIES));
  const pagePaths = Array.from({ length: count }, (_, index) =>
    index === 0 ? path : `${path}${index + 1}/`,
  );
  return pagePaths.map((pagePath, index) => ({
    path: pagePath,
    part,
    events: events.slice(index * MAX_ENTRIES, (index + 1) * MAX_ENTRIES),
    total: events.length,
    pagePaths,
    years: [],
  }));
}

/** The pages of decades. A decade with too many events for one page lists its years instead. */
function listDecades({ years }: Timeline): TimelinePage[] {
  const decades = Map.groupBy(years, ({ year }) => decadeOf(year));
  return [...decades].map(([decade, ofDecade]) => {
    const part = { sort: 'decade', decade } as const;
    const events = ofDecade.flatMap((year) => year.events);
    const isWhole = events.length <= MAX_ENTRIES;
    return {
      path: partPath(part),
      part,
      events: isWhole ? events : [],
      total: events.length,
      pagePaths: [partPath(part)],
      years: isWhole ? [] : ofDecade,
    };
  });
}

/** What happened in a year besides the events that begin in it. */
export interface YearBesides {
  /** Events that began before the year and went on in it. */
  goingOn: EventRecord[];
  /** Agreements signed in the year. */
  agreements: AgreementRecord[];
}

/** Finds what happened in a year besides the events that begin in it. */
export function describeYear(
  { events, agreements }: Pick<Edition, 'events' | 'agreements'>,
  year: number,
): YearBesides {
  const beginning = ({ date }: EventRecord | AgreementRecord): number | undefined =>
    date ? yearsOf(date.date)[0] : undefined;
  return {
    goingOn: events.filter((event) => {
      if (event.date === null || (beginning(event) ?? year) >= year) return false;
      const { date } = event.date;
      return yearsOf(date).includes(year) || (date.precision === 'open' && date.latest === null);
    }),
    agreements: agreements.filter((agreement) => beginning(agreement) === year),
  };
}

/** The last event before a year, and the first after it. */
export function findNearestYears(
  years: readonly TimelineYear[],
  year: number,
): { words: string; event: EventRecord }[] {
  const before = years.flatMap((other) => (other.year < year ? other.events : [])).at(-1);
  const after = years.flatMap((other) => (other.year > year ? other.events : [])).at(0);
  return [
    ...(before ? [{ words: 'The last before', event: before }] : []),
    ...(after ? [{ words: 'The first after', event: after }] : []),
  ];
}
