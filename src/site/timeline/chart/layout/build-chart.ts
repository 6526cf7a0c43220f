import { listDateRanges } from '#dates/date-ranges.ts';
import { yearOfDay } from '#dates/days.ts';
import { buildAgreementsIndex } from '#edition/agreements/agreements-index.ts';
import type { AgreementRecord, Edition, EventRecord } from '#edition/types/edition.ts';
import { buildTimeline } from '#edition/timeline/timeline.ts';
import { assignRows, type Layout } from './assign-rows.ts';
import { readMarks } from './read-marks.ts';
import { listSides, mapCountries, sideOf, type Sides } from './sides.ts';
import { buildTimeAxis, type TimeAxis } from './time-axis.ts';

/** Years in a row in which no event begins. */
export interface Silence {
  firstYear: number;
  lastYear: number;
}

/** The timeline as a chart: marks along one axis, in rows across it, and what is not dated. */
export interface TimelineChart {
  sides: Sides;
  silences: Silence[];
  /** The axis laid flat, for wide pages. */
  flat: { axis: TimeAxis; layout: Layout };
  /** The axis set upright, for narrow ones. */
  upright: { axis: TimeAxis; layout: Layout };
  undated: (EventRecord | AgreementRecord)[];
}

/** The least length of the axis laid flat; on a wider page it stretches, and marks only move apart. */
const FLAT_LENGTH = 630;
/** What a year takes of the axis set upright. */
const UPRIGHT_YEAR = 28;
/** More marks than this are a cloud, and no page that loads at once: such an edition has its lists. */
const MAX_MARKS = 150;

/**
 * Lays out the events and agreements of an edition, a group of documents by its parts. Null when nothing is dated, or
 * too much to tell apart.
 */
export function buildTimelineChart(edition: Edition): TimelineChart | null {
  const { years, undated } = buildTimeline(edition);
  const { listed, drafts } = buildAgreementsIndex(edition);
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  if (first === undefined || last === undefined || edition.events.length + listed.length > MAX_MARKS)
    return null;
  const axisYears = listAxisYears([...edition.events, ...listed], { first, last });
  const sides = listSides(edition);
  const countries = mapCountries(edition);
  const layOut = (length: number) => {
    const axis = buildTimeAxis(axisYears.first, axisYears.last, length);
    const ofAgreements = listed.flatMap((agreement) => readMarks(agreement, 'axis', axis));
    const ofEvents = edition.events.flatMap((event) =>
      readMarks(event, sideOf(event, sides, countries), axis),
    );
    return { axis, layout: assignRows([...ofAgreements, ...ofEvents]) };
  };
  return {
    sides,
    silences: listSilences(years),
    flat: layOut(FLAT_LENGTH),
    upright: layOut((axisYears.last - axisYears.first + 1) * UPRIGHT_YEAR),
    undated: [...undated, ...[...listed, ...drafts].filter(({ date }) => date === null)],
  };
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
    first: Math.min(first, ...ends.map(({ from }) => from ?? first)),
    last: Math.max(last, ...ends.map(({ to }) => to ?? last)),
  };
}

/** The silent years, those that follow each other as one. */
export function listSilences(years: readonly { year: number; events: readonly unknown[] }[]): Silence[] {
  const silences: Silence[] = [];
  for (const { year } of years.filter(({ events }) => events.length === 0)) {
    const before = silences.at(-1);
    if (before?.lastYear === year - 1) before.lastYear = year;
    else silences.push({ firstYear: year, lastYear: year });
  }
  return silences;
}
