import { listDateRanges } from '#dates/date-ranges.ts';
import { yearOfDay } from '#dates/days.ts';
import { buildAgreementsIndex } from '#edition/agreements/agreements-index.ts';
import type { AgreementRecord, Edition, EventRecord } from '#edition/types/edition.ts';
import { listLandmarks } from '#edition/timeline/landmarks.ts';
import { buildTimeline } from '#edition/timeline/timeline.ts';
import { mapById } from '#edition/build/map-by-id.ts';
import { assignRows, type Layout } from './assign-rows.ts';
import type { PlacedMark } from './mark.ts';
import { countPerPeriod, type Period } from './density.ts';
import { listGaps, type Gap } from './gaps.ts';
import { nameMark, nameWhereRoom } from './labels.ts';
import { listLanes, type Lane } from './lanes.ts';
import { readMarks } from './read-marks.ts';
import { buildTimeAxis, type TimeAxis } from './time-axis.ts';

/** The timeline as a chart: marks along one axis, in lanes across it, and what is not dated. */
export interface TimelineChart {
  axis: TimeAxis;
  lanes: Lane[];
  layout: Layout;
  gaps: Gap[];
  /** How much there is in each year, where that is too much for a mark each: then only the landmarks have one. */
  periods: Period[] | null;
  undated: (EventRecord | AgreementRecord)[];
}

/** The least length of the axis, in pixels; on a wider page it stretches, and marks only move apart. */
const LENGTH = 655;
/** More marks than this are a cloud, and no page that loads at once. */
const MAX_MARKS = 150;

/**
 * Lays out the events and agreements of an edition, a group of documents by its parts, with the names of its landmarks.
 * Null when nothing is dated. `isCounted` wants the counts of each year where there would be room for a mark each.
 */
export function buildTimelineChart(edition: Edition, { isCounted = false } = {}): TimelineChart | null {
  const { years, undated } = buildTimeline(edition);
  const { listed, drafts } = buildAgreementsIndex(edition);
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  if (first === undefined || last === undefined) return null;
  const records = [...listed, ...edition.events];
  const axisYears = listAxisYears(records, { first, last });
  const axis = buildTimeAxis(axisYears.first, axisYears.last, LENGTH);
  const landmarks = listLandmarks(edition);
  const names = new Map(landmarks.map(({ event, name }) => [event.path, name]));
  const isDense = isCounted || records.length > MAX_MARKS;
  const drawn = isDense ? landmarks.map(({ event }) => event) : records.filter(({ date }) => date !== null);
  const { lanes, laneOf } = isDense
    ? { lanes: [{ heading: 'Landmarks', sign: 'square' as const }], laneOf: () => 0 }
    : listLanes(edition, drawn);
  const marks = drawn.flatMap((record) => {
    const [mark, ...others] = readMarks(record, laneOf(record), axis);
    const name = names.get(record.path);
    return mark && name !== undefined
      ? [nameMark(mark, name, axis), ...others]
      : mark
        ? [mark, ...others]
        : [];
  });
  const layout = assignRows(marks, lanes.length);
  const seen = new Set(layout.marks.filter(({ label }) => label !== null).map(({ record }) => record));
  const shortNameOf = ({ record }: PlacedMark): string | null =>
    seen.has(record) ? null : shortNames(record, edition);
  return {
    axis,
    lanes,
    layout: { ...layout, marks: nameWhereRoom(layout.marks, shortNameOf, axis) },
    gaps: listGaps(isDense ? records.flatMap((record) => readMarks(record, 0, axis)) : marks, axis),
    periods: isDense ? countPerPeriod(records, axis) : null,
    undated: isDense ? [] : [...undated, ...[...listed, ...drafts].filter(({ date }) => date === null)],
  };
}

/** What a mark is called beside it where there is room: a visit by its visitor, all else by its title. */
function shortNames(record: EventRecord | AgreementRecord, { people }: Pick<Edition, 'people'>): string {
  if (record.type === 'agreement' || !record.visit) return record.title;
  const { visitor } = record.visit;
  const sortName = mapById(people).get(visitor.id)?.sortName ?? visitor.title;
  return sortName.split(',')[0] ?? sortName;
}

/** The years of the axis: those given, and more where a mark would lie beside them. Of a decade one year is enough. */
function listAxisYears(
  records: readonly (EventRecord | AgreementRecord)[],
  { first, last }: { first: number; last: number },
): { first: number; last: number } {
  const ends = records.flatMap(({ date }) =>
    (date ? listDateRanges(date.date) : []).map(({ earliest, latest, precision }) => {
      const [from, to] = [earliest ?? latest ?? '', latest ?? earliest ?? ''].map(yearOfDay);
      return precision === 'decade' || precision === 'century' ? { from: to, to: from } : { from, to: from };
    }),
  );
  return {
    first: ends.reduce((year, { from = first }) => Math.min(year, from), first),
    last: ends.reduce((year, { to = last }) => Math.max(year, to), last),
  };
}
