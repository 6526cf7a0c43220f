import { fitsOnePage, type ListLayout } from '#edition/addresses/paginate.ts';
import { memoize } from '#text/memoize.ts';
import { listElsewhere } from '#edition/evidence/contradictions.ts';
import type { AgreementRecord, Edition, EventRecord, Figure } from '#edition/types/edition.ts';
import { buildTimeline } from './timeline.ts';

/**
 * What a page has besides its entries, and for each year that it lists, silent or not; what an entry has besides its
 * words; what a mark of the chart weighs and, of a chart that counts, its frame and each year. In bytes of the compressed
 * page.
 */
const WEIGHTS = {
  frame: 4570,
  year: 10,
  markup: 12,
  mark: 62,
  markupBesideChart: 4,
  counts: 1000,
  countedYear: 25,
};

/** The page of a year lists those of its decade, when the timeline is split. */
const YEARS_OF_A_DECADE = 10;

/** What an entry shows of what other sources tell. */
export const TIMELINE_PARTS = ['day', 'contested'] as const;

/** What a page of the timeline lists: entries, and on that of a year links to what else there is of it. */
export type TimelineRow = { event: EventRecord } | { link: EventRecord | AgreementRecord | Figure };

function textOf(row: TimelineRow): string {
  if ('link' in row) return `${row.link.path} ${row.link.type === 'figure' ? row.link.what : row.link.title}`;
  const { id, title, summary, date } = row.event;
  const elsewhere = listElsewhere(row.event, TIMELINE_PARTS).map(({ words }) => words);
  return [id, date?.words, title, summary, ...elsewhere].join(' ');
}

const inksOf = (row: TimelineRow): number[] =>
  ('link' in row ? row.link : row.event).witnesses.map(({ ink }) => ink);

/** How the rows of a page of the timeline weigh that lists so many years. */
export const layOutTimeline = (path: string, years: number): ListLayout<TimelineRow> => ({
  path,
  textOf,
  inksOf,
  markup: WEIGHTS.markup,
  frame: WEIGHTS.frame + WEIGHTS.year * years,
});

/** How many years a page of the timeline lists. */
export const countListedYears = (edition: Pick<Edition, 'events'>): number =>
  isSplit(edition) ? YEARS_OF_A_DECADE : buildTimeline(edition).years.length;

const toRow = (event: EventRecord): TimelineRow => ({ event });

/** Whether the timeline is too long for one page, and has a page for each decade instead. */
export const isSplit = ({ events }: Pick<Edition, 'events'>): boolean => isLong(events);

/* The one page has a chart above the list, be it one that only counts. */
const isLong = memoize((events: EventRecord[]): boolean => {
  const { frame, year, counts, countedYear } = WEIGHTS;
  const years = buildTimeline({ events }).years.length;
  return !fitsOnePage(events.map(toRow), {
    ...layOutTimeline('/timeline/', years),
    frame: frame + counts + (year + countedYear) * years,
  });
});

/** Whether one page has room for a chart with a mark for each record, and the list of all entries. */
export function hasRoomForMarks({ events, agreements }: Pick<Edition, 'events' | 'agreements'>): boolean {
  const { frame, year, mark, markupBesideChart } = WEIGHTS;
  const drawn = mark * (events.length + agreements.length);
  return fitsOnePage(events.map(toRow), {
    ...layOutTimeline('/timeline/', 0),
    markup: markupBesideChart,
    frame: frame + year * buildTimeline({ events }).years.length + drawn,
  });
}
