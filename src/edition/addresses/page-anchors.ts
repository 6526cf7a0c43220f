import { memoize } from '#text/memoize.ts';
import { listClaimIds } from '#edition/evidence/claims/claim-ids.ts';
import { countsId, listCountClaims } from '#edition/evidence/claims/count-claims.ts';
import { listRegisterClaims } from '#edition/registers/register-claims.ts';
import type { Edition, EditionRecord } from '#edition/types/edition.ts';
import { buildTimeline } from '#edition/timeline/timeline.ts';
import { PAGE_PARTS } from './page-parts.ts';

/** The anchors that pages have of themselves, whatever stands on them. */
export const PAGE_ANCHORS: ReadonlySet<string> = new Set([
  ...['offline'],
  ...Object.values(PAGE_PARTS).map(({ id }) => id),
  ...(
    'agreements all-columns also as-published body by-level by-office calques checksums companions compared ' +
    'copy corrected coverage dating doubtful drawn errors events example facets figures glance going-on how ' +
    'label-any landmarks narrow on-the-map pairs parts per-year possible q quotation references registers ' +
    'results search search-script search-status several-years silences spellings tables text titles undated ' +
    'use verdict verify ways where words'
  ).split(' '),
]);

/** What a page is asked about. */
type Things = Omit<Edition, 'title' | 'pages'>;

/**
 * Whether a page has an anchor, as far as that is known before it is built: of records, figures, registers, sources and
 * the timeline. Of other pages every anchor is believed.
 */
export function hasAnchor(edition: Things, path: string, anchor: string): boolean {
  if (PAGE_ANCHORS.has(anchor)) return true;
  const [, section = '', id = ''] = path.split('/');
  if (section === 'timeline') {
    return (
      isYearOf(edition, anchor) || eventsOf(edition).has(anchor) || `/events/${anchor}/` in edition.moved
    );
  }
  if (section === 'figures') return figureAnchorsOf(edition).has(anchor);
  if (section === 'events' || section === 'agreements') {
    const record = edition[section].find((one) => one.id === id);
    return /^(?:ref|cite)-\d+$/.test(anchor) || anchorsOfRecord(record).includes(anchor);
  }
  if (section === 'chapters') return isPartOfChapter(edition, id, anchor);
  if (section === 'people' || section === 'places' || section === 'organizations') {
    const entry = edition[section].find((one) => one.id === id);
    return (
      entry !== undefined &&
      [...entry.notes, ...listRegisterClaims(edition, entry)].some((part) => part.id === anchor)
    );
  }
  const source = section === 'sources' ? edition.sources.find((one) => one.path === path) : undefined;
  if (!source) return true;
  return [...source.passages, ...source.notes, ...source.corrections].some((one) => one.id === anchor);
}

/** Whether the timeline has a year, by its anchor: y1999. */
const isYearOf = (edition: Things, anchor: string): boolean =>
  buildTimeline(edition).years.some(({ year }) => anchor === `y${year}`);

const eventsOf = (edition: Things): ReadonlySet<string> => eventIds(edition.events);
const eventIds = memoize((events: Edition['events']) => new Set(events.map(({ id }) => id)));

/** Whether a chapter has an anchor besides those of its headings; of a list of chapters every one is believed. */
function isPartOfChapter({ chapters }: Things, id: string, anchor: string): boolean {
  const chapter = chapters.find((one) => one.id === id);
  return (
    chapter === undefined ||
    /^(?:ref|cite)-\d+$/.test(anchor) ||
    chapter.evidence.some(({ key }) => anchor === `quote-${key}`)
  );
}

/** The values, quotes and notes of a record, which are its parts. */
function anchorsOfRecord(record: EditionRecord | undefined): string[] {
  if (!record) return [];
  const { evidence, notes } = record;
  return [
    ...listClaimIds(record),
    ...evidence.flatMap(({ key }) => [key, `quote-${key}`]),
    ...notes.map(({ id }) => id),
  ];
}

const figureAnchorsOf = memoize(
  ({ figures, contestedCounts }: Things): ReadonlySet<string> =>
    new Set([
      ...figures.flatMap((figure) => [
        ...listClaimIds(figure),
        `${figure.id}-h`,
        ...figure.evidence.map(({ key }) => `quote-${figure.id}-${key}`),
        ...figure.notes.map((note) => note.id),
      ]),
      ...contestedCounts.flatMap((count) => [countsId(count), ...listCountClaims(count).map(({ id }) => id)]),
    ]),
);
