import { yearsOf } from '#dates/years-of.ts';
import { EVENT_KINDS, type EventKind } from '#schema/records/event-values.ts';
import type { AgreementRecord, Edition, EventRecord } from '#edition/types/edition.ts';
import { buildTimeline, type Timeline, type TimelineYear } from './timeline.ts';

/** What a page of the timeline is for. */
export type TimelinePart =
  | { sort: 'year'; year: number }
  | { sort: 'decade'; decade: number }
  | { sort: 'kind'; kind: EventKind }
  | { sort: 'undated' };

/** A page below /timeline/: a list short enough to load at once. A longer list goes on at …/2/, …/3/. */
export interface TimelinePage {
  path: string;
  part: TimelinePart;
  /** The entries of this page. */
  events: EventRecord[];
  /** How many entries all pages of the list have together. */
  total: number;
  /** The paths of all pages of the list. */
  sheets: string[];
  /** The years of a decade that has too many entries for one page. */
  years: TimelineYear[];
}

/** The kinds in the plural, as pages and lists call them. */
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

/** Entries that one page holds: more would not load at once on a slow line. */
export const MAX_ENTRIES = 80;
/** Entries that one page holds beside the drawing. */
export const MAX_ENTRIES_WITH_CHART = 58;

export const decadeOf = (year: number): number => year - (year % 10);

/** Whether the timeline is too long for one page, and stands on a page for each decade instead. */
export const isSplit = ({ events }: Pick<Edition, 'events'>): boolean => events.length > MAX_ENTRIES;

/** The pages of the timeline below /timeline/: each year, each kind, what is not dated, and decades if it is split. */
export function listTimelinePages(edition: Pick<Edition, 'events'>): TimelinePage[] {
  const { events } = edition;
  const timeline = buildTimeline(edition);
  return [
    ...timeline.years.flatMap(({ year, events: ofYear }) => listSheets({ sort: 'year', year }, ofYear)),
    ...EVENT_KINDS.flatMap((kind) =>
      listSheets(
        { sort: 'kind', kind },
        events.filter((event) => event.kind === kind),
      ),
    ),
    ...listSheets({ sort: 'undated' }, timeline.undated),
    ...(isSplit(edition) ? listDecades(timeline) : []),
  ];
}

/** The permanent path of a part of the timeline. */
export function partPath(part: TimelinePart): string {
  if (part.sort === 'undated') return '/timeline/undated/';
  if (part.sort === 'kind') return `/timeline/${KIND_PLURALS[part.kind]}/`;
  return part.sort === 'year' ? `/timeline/${part.year}/` : `/timeline/${part.decade}s/`;
}

/** Where the entry of an event stands: in the timeline or, when that is split, on the page of its year. */
export function entryPath(edition: Pick<Edition, 'events'>, event: EventRecord): string {
  if (!isSplit(edition)) return `/timeline/#${event.id}`;
  const paths = entryPaths.get(edition.events) ?? mapEntries(edition);
  entryPaths.set(edition.events, paths);
  return `${paths.get(event.id) ?? '/timeline/'}#${event.id}`;
}

/** Asked for each event, and the same for all. */
const entryPaths = new WeakMap<readonly EventRecord[], Map<string, string>>();

function mapEntries(edition: Pick<Edition, 'events'>): Map<string, string> {
  const pages = listTimelinePages(edition).filter(
    ({ part }) => part.sort === 'year' || part.sort === 'undated',
  );
  return new Map(pages.flatMap(({ path, events }) => events.map(({ id }) => [id, path] as const)));
}

function listSheets(part: TimelinePart, events: EventRecord[]): TimelinePage[] {
  const path = partPath(part);
  const count = Math.max(1, Math.ceil(events.length / MAX_ENTRIES));
  const sheets = Array.from({ length: count }, (_, index) => (index === 0 ? path : `${path}${index + 1}/`));
  return sheets.map((sheet, index) => ({
    path: sheet,
    part,
    events: events.slice(index * MAX_ENTRIES, (index + 1) * MAX_ENTRIES),
    total: events.length,
    sheets,
    years: [],
  }));
}

/** A decade with more entries than a page holds lists its years; each has pages of its own. */
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
      sheets: [partPath(part)],
      years: isWhole ? [] : ofDecade,
    };
  });
}

/** What else is to be said of a year than what begins in it. */
export interface YearBesides {
  /** What began before and went on in it. */
  goingOn: EventRecord[];
  /** What was signed in it. */
  agreements: AgreementRecord[];
}

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
