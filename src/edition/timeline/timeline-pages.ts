import { decadeOf, toDecadeSlug, toYearSlug } from '#dates/format/format-year.ts';
import { EVENT_KINDS, type EventKind } from '#schema/records/event-values.ts';
import { formerIds } from '#edition/addresses/former-ids.ts';
import { fitsOnePage, splitList, type ListLayout, type PageAnchors } from '#edition/addresses/list-parts.ts';
import { onceForEach } from '#edition/build/once-for-each.ts';
import { listElsewhere } from '#edition/evidence/contradictions.ts';
import type { Edition, EventRecord } from '#edition/types/edition.ts';
import { buildTimeline, type Timeline, type TimelineYear } from './timeline.ts';

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
const WEIGHTS = { frame: 4460, mark: 66, markup: 12 };

/** What an entry shows of what other sources tell. */
export const TIMELINE_PARTS = ['day', 'contested'] as const;

const textOf = (event: EventRecord): string => {
  const { id, title, summary, date } = event;
  const elsewhere = listElsewhere(event, TIMELINE_PARTS).map(({ words }) => words);
  return [id, date?.words, title, summary, ...elsewhere].join(' ');
};

const inksOf = ({ witnesses }: EventRecord): number[] => witnesses.map(({ ink }) => ink);

const layoutOf = (path: string): ListLayout<EventRecord> => ({
  path,
  textOf,
  inksOf,
  markup: WEIGHTS.markup,
  frame: WEIGHTS.frame,
});

/** Whether the timeline is too long for one page, and has a page for each decade instead. */
export const isSplit = ({ events }: Pick<Edition, 'events'>): boolean => isLong(events);

const isLong = onceForEach(
  (events: readonly EventRecord[]): boolean => !fitsOnePage(events, layoutOf('/timeline/')),
);

/** Whether one page has room for the chart, which has a mark for each record, and the list of all entries. */
export function hasRoomForChart({ events, agreements }: Pick<Edition, 'events' | 'agreements'>): boolean {
  const frame = WEIGHTS.frame + WEIGHTS.mark * (events.length + agreements.length);
  return fitsOnePage(events, { ...layoutOf('/timeline/'), markup: 4, frame });
}

/**
 * The pages below /timeline/: for each year, for each kind, for undated events, for those of one of several years, if there
 * are any, and, if it is split, for each decade.
 */
export const listTimelinePages = ({ events }: Pick<Edition, 'events'>): TimelinePage[] => pagesOf(events);

const pagesOf = onceForEach((events: EventRecord[]): TimelinePage[] => [
  ...listLists(events).flatMap(({ part, events: listed }) => paginate(part, listed)),
  ...(isLong(events) ? listDecades(buildTimeline({ events })) : []),
]);

/** The permanent paths below /timeline/, which do not depend on how many pages a list needs. */
export const listTimelinePaths = ({ events }: Pick<Edition, 'events'>): string[] => [
  ...listLists(events).map(({ part }) => partPath(part)),
  ...(isLong(events) ? [...groupByDecade(buildTimeline({ events })).keys()].map(decadePath) : []),
];

/** Each list of events below /timeline/ but those of decades. */
function listLists(events: EventRecord[]): { part: TimelinePart; events: EventRecord[] }[] {
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
export function entryPath(edition: Pick<Edition, 'events'>, event: EventRecord): string {
  if (!isSplit(edition)) return `/timeline/#${event.id}`;
  return `${mapEntries(edition.events).get(event.id) ?? '/timeline/'}#${event.id}`;
}

/** The pages of the events by id. */
const mapEntries = onceForEach((events: EventRecord[]) => {
  const pages = pagesOf(events).filter(({ part }) => isWholeList(part));
  return new Map(pages.flatMap(({ path, events: listed }) => listed.map(({ id }) => [id, path] as const)));
});

function paginate(part: TimelinePart, events: EventRecord[]): TimelinePage[] {
  const parts = splitList(events, layoutOf(partPath(part)));
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

const groupByDecade = ({ years }: Timeline): Map<number, TimelineYear[]> =>
  Map.groupBy(years, ({ year }) => decadeOf(year));

const decadePath = (decade: number): string => partPath({ sort: 'decade', decade });

/** The pages of decades. A decade with too many events for one page lists its years instead. */
function listDecades(timeline: Timeline): TimelinePage[] {
  return [...groupByDecade(timeline)].map(([decade, ofDecade]) => {
    const part = { sort: 'decade', decade } as const;
    const events = ofDecade.flatMap((year) => year.events);
    const isWhole = fitsOnePage(events, layoutOf(partPath(part)));
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
    .filter(({ part }) => isWholeList(part))
    .map(({ path, part, events, pagePaths }) => {
      const heading = part.sort === 'year' ? yearAnchor(part.year) : part.sort;
      const entries = events.flatMap(({ id, path: own }) => [id, ...formerIds(edition, own)]);
      return { path, ids: path === pagePaths[0] ? [heading, ...entries] : entries };
    });
}
