import { EVENT_KINDS, type EventKind } from '#schema/records/event-values.ts';
import { onceForEach } from '#edition/build/once-for-each.ts';
import type { Edition, EventRecord } from '#edition/types/edition.ts';
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
export const listTimelinePages = ({ events }: Pick<Edition, 'events'>): TimelinePage[] => pagesOf(events);

const pagesOf = onceForEach((events: EventRecord[]): TimelinePage[] => {
  const timeline = buildTimeline({ events });
  const ofKind = Map.groupBy(events, ({ kind }) => kind);
  return [
    ...timeline.years.flatMap(({ year, events: ofYear }) => paginate({ sort: 'year', year }, ofYear)),
    ...EVENT_KINDS.flatMap((kind) => paginate({ sort: 'kind', kind }, ofKind.get(kind) ?? [])),
    ...paginate({ sort: 'undated' }, timeline.undated),
    ...(isSplit({ events }) ? listDecades(timeline) : []),
  ];
});

/** How many events are of each kind, and begin in each decade of which the timeline has a page. */
export const countParts = ({ events }: Pick<Edition, 'events'>): PartCounts => countsOf(events);
interface PartCounts {
  kinds: ReadonlyMap<EventKind, number>;
  decades: ReadonlyMap<number, number>;
}

const countsOf = onceForEach((events: EventRecord[]): PartCounts => {
  const kinds = new Map<EventKind, number>(EVENT_KINDS.map((kind) => [kind, 0]));
  const decades = new Map<number, number>();
  for (const { part, total } of pagesOf(events)) {
    if (part.sort === 'kind') kinds.set(part.kind, total);
    else if (part.sort === 'decade') decades.set(part.decade, total);
  }
  return { kinds, decades };
});

/** The permanent path of a part of the timeline. */
export function partPath(part: TimelinePart): string {
  if (part.sort === 'undated') return '/timeline/undated/';
  if (part.sort === 'kind') return `/timeline/${KIND_PLURALS[part.kind]}/`;
  return part.sort === 'year' ? `/timeline/${part.year}/` : `/timeline/${part.decade}s/`;
}

/** The address of an event in the timeline or, when that is split, on the page of its year. */
export function entryPath(edition: Pick<Edition, 'events'>, event: EventRecord): string {
  if (!isSplit(edition)) return `/timeline/#${event.id}`;
  return `${mapEntries(edition.events).get(event.id) ?? '/timeline/'}#${event.id}`;
}

/** The pages of the events by id. */
const mapEntries = onceForEach((events: EventRecord[]) => {
  const pages = pagesOf(events).filter(({ part }) => part.sort === 'year' || part.sort === 'undated');
  return new Map(pages.flatMap(({ path, events: listed }) => listed.map(({ id }) => [id, path] as const)));
});

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
