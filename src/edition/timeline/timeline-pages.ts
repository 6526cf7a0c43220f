import { decadeOf, toDecadeSlug, toYearSlug } from '#dates/format/format-year.ts';
import { EVENT_KINDS, type EventKind } from '#schema/records/event-values.ts';
import { formerIds } from '#edition/addresses/former-ids.ts';
import { fitsOnePage, paginate, type PageAnchors } from '#edition/addresses/paginate.ts';
import { memoize } from '#text/memoize.ts';
import type { Edition, EventRecord } from '#edition/types/edition.ts';
import { buildTimeline, type Timeline, type TimelineYear } from './timeline.ts';
import { countListedYears, isSplit, layOutTimeline } from './timeline-layout.ts';
import { listBesides, type Besides } from './years.ts';

/** What a page of the timeline lists. */
export type TimelinePart =
  | { sort: 'year'; year: number }
  | { sort: 'decade'; decade: number }
  | { sort: 'kind'; kind: EventKind }
  | { sort: 'several-years' }
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
  /** What there is of a year besides its events, as far as it stands on this page. */
  besides: Besides[];
}

type Things = Pick<Edition, 'events' | 'agreements' | 'figures'>;

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

/**
 * The pages below /timeline/: for each year, for each kind, for undated events, for those of one of several years, if there
 * are any, and, if it is split, for each decade.
 */
export const listTimelinePages: (edition: Things) => TimelinePage[] = memoize((edition) => [
  ...listLists(edition).flatMap(({ part, events }) => paginateEvents(edition, part, events)),
  ...(isSplit(edition) ? listDecades(buildTimeline(edition)) : []),
]);

/** The permanent paths below /timeline/, which do not depend on how many pages a list needs. */
export const listTimelinePaths = (edition: Pick<Edition, 'events'>): string[] => [
  ...listLists(edition).map(({ part }) => partPath(part)),
  ...(isSplit(edition) ? [...groupByDecade(buildTimeline(edition)).keys()].map(decadePath) : []),
];

/** Each list of events below /timeline/ but those of decades. */
function listLists({ events }: Pick<Edition, 'events'>): { part: TimelinePart; events: EventRecord[] }[] {
  const { years, severalYears, undated } = buildTimeline({ events });
  const ofKind = Map.groupBy(events, ({ kind }) => kind);
  return [
    ...years.map(({ year, events: ofYear }) => ({ part: { sort: 'year' as const, year }, events: ofYear })),
    ...EVENT_KINDS.map((kind) => ({ part: { sort: 'kind' as const, kind }, events: ofKind.get(kind) ?? [] })),
    ...(severalYears.length > 0 ? [{ part: { sort: 'several-years' as const }, events: severalYears }] : []),
    { part: { sort: 'undated' }, events: undated },
  ];
}

/** The permanent path of a part of the timeline. */
export function partPath(part: TimelinePart): string {
  return `/timeline/${slugOf(part)}/`;
}

function slugOf(part: TimelinePart): string {
  if (part.sort === 'kind') return KIND_PLURALS[part.kind];
  if (part.sort === 'year') return toYearSlug(part.year);
  if (part.sort === 'decade') return toDecadeSlug(part.decade);
  return part.sort;
}

/** Whether a part lists every event of its own once, as the whole timeline does. */
const isWholeList = ({ sort }: TimelinePart): boolean => sort !== 'kind' && sort !== 'decade';

/** The anchor that a year has in the timeline. */
export const yearAnchor = (year: number): string => `y${toYearSlug(year)}`;

/** The address of an event in the timeline or, when that is split, on the page of its year. */
export function entryPath(edition: Things, event: EventRecord): string {
  if (!isSplit(edition)) return `/timeline/#${event.id}`;
  return `${mapEntries(edition).get(event.id) ?? '/timeline/'}#${event.id}`;
}

/** The pages of the events by id. */
const mapEntries = memoize((edition: Things) => {
  const pages = listTimelinePages(edition).filter(({ part }) => isWholeList(part));
  return new Map(pages.flatMap(({ path, events: listed }) => listed.map(({ id }) => [id, path] as const)));
});

function paginateEvents(edition: Things, part: TimelinePart, events: EventRecord[]): TimelinePage[] {
  const besides = part.sort === 'year' ? listBesides(edition, part.year) : [];
  const rows = [
    ...events.map((event) => ({ event })),
    ...besides.flatMap(({ sort, records }) => records.map((link) => ({ sort, link }))),
  ];
  const parts = paginate(rows, layOutTimeline(partPath(part), countListedYears(edition)));
  const pagePaths = parts.map(({ path }) => path);
  return parts.map(({ path, items }) => ({
    path,
    part,
    events: items.flatMap((row) => ('event' in row ? row.event : [])),
    total: events.length,
    pagePaths,
    years: [],
    besides: besides.flatMap(({ sort }) => {
      const records = items.flatMap((row) => ('link' in row && row.sort === sort ? row.link : []));
      return records.length > 0 ? { sort, records } : [];
    }),
  }));
}

const groupByDecade = ({ years }: Timeline): Map<number, TimelineYear[]> =>
  Map.groupBy(years, ({ year }) => decadeOf(year));

const decadePath = (decade: number): string => partPath({ sort: 'decade', decade });

/** The pages of decades. A decade with too many events for one page lists its years instead. */
function listDecades(timeline: Timeline): TimelinePage[] {
  return [...groupByDecade(timeline)].map(([decade, ofDecade]) => {
    const part = { sort: 'decade', decade } as const;
    const events = ofDecade.flatMap((year) => year.events);
    const rows = events.map((event) => ({ event }));
    const isWhole = fitsOnePage(rows, layOutTimeline(partPath(part), ofDecade.length));
    return {
      path: partPath(part),
      part,
      events: isWhole ? events : [],
      total: events.length,
      pagePaths: [partPath(part)],
      years: isWhole ? [] : ofDecade,
      besides: [],
    };
  });
}

/**
 * The pages on which the anchors of /timeline/ stand when it is split: an entry, by its id of today or of before, and the
 * heading of a year (`y1999`). Empty while they all stand on /timeline/ itself.
 */
export function listTimelineAnchors(edition: Things & Pick<Edition, 'moved'>): PageAnchors[] {
  if (!isSplit(edition)) return [];
  return listTimelinePages(edition)
    .filter(({ part }) => isWholeList(part))
    .map(({ path, part, events, pagePaths }) => {
      const heading = part.sort === 'year' ? yearAnchor(part.year) : part.sort;
      const entries = events.flatMap(({ id, path: own }) => [id, ...formerIds(edition, own)]);
      return { path, ids: path === pagePaths[0] ? [heading, ...entries] : entries };
    });
}
