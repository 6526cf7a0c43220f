import { yearOfDay } from './days.ts';
import type { EditionDate } from './parse-date.ts';
import { listPoints, readEdtf, type IntervalEnd, type ReadDate, type SetMember } from './read/read-edtf.ts';
import { hasDoubtfulYear } from './read/qualifiers.ts';
import type { DatePoint } from './read/read-point.ts';

/** What a date says of a year: that it was in it, that it went on in it, or that it may have been in it. */
export type YearRelation = 'happened' | 'going on' | 'possible';

/** A year of a date; 0 is 1 BC. */
export type YearOfDate = { readonly year: number; readonly relation: YearRelation };

/** Years in a row; null where they have no end. */
type Span = { from: number | null; to: number | null; relation: YearRelation };

type Dated = Pick<EditionDate, 'edtf'>;

/**
 * The years that a date speaks of, in order, each once:
 *
 * - of a date within one year, that year, `happened`; `possible` where the year is doubtful;
 * - of a date that may be in several years (`199X`, `[1997,1999]`, a winter), each of them, `possible`;
 * - of an interval, the year in which it begins, `happened`, and the later ones, `going on`; an end whose year is
 *   doubtful makes that year `possible`, and no other;
 * - of a set of all its dates, the years of its dates, `happened`, and none between;
 * - beyond an open end (`..`), every year that is `within` the first and the last given; beyond an unknown one, none.
 */
export function yearsOf({ edtf }: Dated, within?: { first: number; last: number }): YearOfDate[] {
  const strongest = new Map<number, YearRelation>();
  for (const { from, to, relation } of spansOf(edtf)) {
    const first = from ?? within?.first ?? Infinity;
    const last = to ?? within?.last ?? -Infinity;
    for (let year = first; year <= last; year += 1) {
      const known = strongest.get(year);
      if (known === undefined || STRENGTHS[relation] > STRENGTHS[known]) strongest.set(year, relation);
    }
  }
  return [...strongest].map(([year, relation]) => ({ year, relation })).sort((a, b) => a.year - b.year);
}

const STRENGTHS: Readonly<Record<YearRelation, number>> = { possible: 0, 'going on': 1, happened: 2 };

/** The year under which a list has a date: that in which it begins or, where only its end is stated, ends. */
export function firstYearOf({ earliest, latest }: Pick<EditionDate, 'earliest' | 'latest'>): number | null {
  const day = earliest ?? latest;
  return day === null ? null : yearOfDay(day);
}

/** The same where the date names one year for it, be it doubtful; null where it may be one of several. */
export function soleYearOf({ edtf }: Dated): number | null {
  const read = readEdtf(edtf);
  if (read.kind === 'one of') {
    const years = new Set(spansOf(edtf).flatMap(({ from, to }) => (from === to ? [from] : [null])));
    return years.size === 1 ? ([...years][0] ?? null) : null;
  }
  const [stated] = listPoints(read);
  if (!stated) return null;
  const [first, last] = yearsOfPoint(stated);
  return first === last ? first : null;
}

const yearsOfPoint = ({ earliest, latest }: DatePoint): [first: number, last: number] => [
  yearOfDay(earliest),
  yearOfDay(latest),
];

/** The years of every date asked for so far: pages ask for those of the same dates again and again. */
const known = new Map<string, readonly Span[]>();

function spansOf(edtf: string): readonly Span[] {
  const spans = known.get(edtf) ?? readSpans(readEdtf(edtf));
  known.set(edtf, spans);
  return spans;
}

function readSpans(read: ReadDate): Span[] {
  if (read.kind === 'point') return [spanOfPoint(read.point)];
  if (read.kind === 'interval') return spansOfInterval(read.from, read.to);
  const spans = read.members.flatMap((member) => spansOfMember(member));
  if (read.kind === 'all of') return spans;
  // One of several: sure of its year only where all of them are in that one.
  const [one, ...others] = new Set(spans.map(({ from, to }) => (from === to ? from : null)));
  const isOneYear = one !== null && others.length === 0;
  return spans.map((span) => ({ ...span, relation: isOneYear ? span.relation : 'possible' }));
}

/** One date: `happened` where it is in one year for sure. */
function spanOfPoint(point: DatePoint, sure: YearRelation = 'happened'): Span {
  const [from, to] = yearsOfPoint(point);
  return { from, to, relation: from === to && !hasDoubtfulYear(point) ? sure : 'possible' };
}

function spansOfMember({ from, to }: SetMember): Span[] {
  if (from === to && from !== null) return [spanOfPoint(from)];
  return spansOfInterval(from ?? 'open', to ?? 'open').map((span) => ({
    ...span,
    relation: span.relation === 'going on' ? 'happened' : span.relation,
  }));
}

function spansOfInterval(from: IntervalEnd, to: IntervalEnd): Span[] {
  if (typeof from === 'string') {
    if (typeof to === 'string') return [];
    const before: Span = { from: null, to: yearOfDay(to.earliest) - 1, relation: 'going on' };
    return from === 'open' ? [before, spanOfPoint(to)] : [spanOfPoint(to)];
  }
  const begun = yearOfDay(from.latest);
  if (typeof to === 'string') {
    const after: Span = { from: begun + 1, to: null, relation: 'going on' };
    return to === 'open' ? [spanOfPoint(from), after] : [spanOfPoint(from)];
  }
  const ending = yearOfDay(to.earliest);
  const [start, end] = [spanOfPoint(from), spanOfPoint(to, 'going on')];
  const spans: Span[] = [
    { ...start, to: Math.min(begun, yearOfDay(to.latest)) },
    { ...end, from: Math.max(ending, yearOfDay(from.earliest)) },
  ];
  // What surely lies between: from the last day on which it can have begun to the first on which it can have ended.
  const first = hasDoubtfulYear(from) ? begun + 1 : begun;
  const last = hasDoubtfulYear(to) ? ending - 1 : ending;
  return begun < ending ? [...spans, { from: first, to: last, relation: 'going on' }] : spans;
}
