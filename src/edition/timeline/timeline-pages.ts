import { yearsOf } from '#dates/years-of.ts';
import { EVENT_KINDS, type EventKind } from '#schema/records/event-values.ts';
import type { AgreementRecord, Edition, EventRecord } from '#edition/types/edition.ts';
import { formerIds } from '#edition/addresses/former-ids.ts';
import { splitList, type ListPart, type PageAnchors } from '#edition/addresses/list-parts.ts';
import { buildTimeline, type Timeline, type TimelineYear } from './timeline.ts';

/** What a page of the timeline lists. */
export type TimelinePart =
  | { sort: 'year'; year: number }
  | { sort: 'decade'; decade: number }
  | { sort: 'kind'; kind: EventKind }
  | { sort: 'undated' };

/** A page below /timeline/. A list that is too long for one page continues on the pages …/2/, …/3/. */
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

/** What a page has besides its entries, and what an entry has besides its words, in bytes of the compressed page. */
const WEIGHTS = { frame: 4400, mark: 64, markup: 12 };

const textOf = ({ id, title, summary, date }: EventRecord): string =>
  [id, date?.words, title, summary].join(' ');

/** The events of a list on as many pages as they need. */
const splitEvents = (events: readonly EventRecord[], path: string): ListPart<EventRecord>[] =>
  splitList(events, { path, textOf, markup: WEIGHTS.markup, frame: WEIGHTS.frame });

export const decadeOf = (year: number): number => year - (year % 10);

/** Whether the timeline is too long for one page, and has a page for each decade instead. */
export function isSplit({ events }: Pick<Edition, 'events'>): boolean {
  const known = split.get(events) ?? splitEvents(events, '/timeline/').length > 1;
  split.set(events, known);
  return known;
}

/** Asked on the page of every event. */
const split = new WeakMap<readonly EventRecord[], boolean>();

/** Whether one page has room for the chart, which has a mark for each record, and the list of all entries. */
export function hasRoomForChart({ events, agreements }: Pick<Edition, 'events' | 'agreements'>): boolean {
  const frame = WEIGHTS.frame + WEIGHTS.mark * (events.length + agreements.length);
  return splitList(events, { path: '/timeline/', textOf, markup: 4, frame }).length === 1;
}

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
  const parts = splitEvents(events, partPath(part));
  const pagePaths = parts.map(({ path }) => path);
  return parts.map(({ path, items }) => ({
    path,
    part,
    events: [...items],
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
    const isWhole = splitEvents(events, partPath(part)).length === 1;
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

/**
 * The pages on which the anchors of /timeline/ stand when it is split: an entry, by its id of today or of before, and the
 * heading of a year (`y1999`). Empty while they all stand on /timeline/ itself.
 */
export function listTimelineAnchors(edition: Pick<Edition, 'events' | 'moved'>): PageAnchors[] {
  if (!isSplit(edition)) return [];
  return listTimelinePages(edition)
    .filter(({ part }) => part.sort === 'year' || part.sort === 'undated')
    .map(({ path, part, events, pagePaths }) => {
      const heading = part.sort === 'year' ? `y${part.year}` : 'undated';
      const entries = events.flatMap(({ id, path: own }) => [id, ...formerIds(edition, own)]);
      return { path, ids: path === pagePaths[0] ? [heading, ...entries] : entries };
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
