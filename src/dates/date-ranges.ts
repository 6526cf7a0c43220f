import { PLURAL, type DatePrecision, type EditionDate } from './parse-date.ts';
import { isDoubtful } from './read/qualifiers.ts';
import { readEdtf, type IntervalEnd, type ReadDate, type SetMember } from './read/read-edtf.ts';
import type { DatePoint } from './read/read-point.ts';

/** The days that a date may mean, from the first to the last, 'YYYY-MM-DD'; null where that end is open or unknown. */
export type DateRange = {
  earliest: string | null;
  latest: string | null;
  precision: DatePrecision;
  /** Whether it is no guess: not doubtful, no one of several, not some time in a decade, no unknown end. */
  isSure: boolean;
};

/** The ranges of a date, in order: one for each date of a set, else one for the whole. */
export function listDateRanges(date: EditionDate): DateRange[] {
  const read = readEdtf(date.edtf);
  if (read.kind === 'point' || read.kind === 'interval') return [{ ...limitsOf(date), isSure: isSure(read) }];
  return read.members.map((member) => ({
    ...rangeOf(member),
    isSure: (read.kind === 'all of' || read.members.length === 1) && isSureMember(member, read.kind),
  }));
}

/**
 * The days of which a date says something: as `listDateRanges`, but with an unknown end in the date that is known, so that
 * `2010/` is 2010 and no later year. Null stands for open ends only.
 */
export function listStatedRanges(date: EditionDate): Omit<DateRange, 'precision'>[] {
  const read = readEdtf(date.edtf);
  if (read.kind === 'interval') {
    const { from, to } = read;
    if (from === 'unknown' && typeof to !== 'string') return [toRange(to)];
    if (to === 'unknown' && typeof from !== 'string') return [toRange(from)];
  }
  return listDateRanges(date).map(({ earliest, latest, isSure }) => ({ earliest, latest, isSure }));
}

/** Whether a date goes on without an end (`2008/..`); one whose end is only not known (`2010/`) does not. */
export function goesOn({ edtf }: Pick<EditionDate, 'edtf'>): boolean {
  const read = readEdtf(edtf);
  if (read.kind === 'interval') return read.to === 'open';
  return read.kind === 'all of' && read.members.some(({ to }) => to === null);
}

const limitsOf = ({ earliest, latest, precision }: EditionDate) => ({ earliest, latest, precision });

const isVague = ({ precision }: DatePoint): boolean => precision === 'decade' || precision === 'century';
const isSurePoint = (point: DatePoint): boolean => !isDoubtful(point) && !isVague(point);
const toRange = (point: DatePoint) => ({
  earliest: point.earliest,
  latest: point.latest,
  isSure: isSurePoint(point),
});
const isSureEnd = (end: IntervalEnd): boolean =>
  typeof end === 'string' ? end === 'open' : isSurePoint(end);

function isSure(read: Exclude<ReadDate, { kind: 'all of' | 'one of' }>): boolean {
  return read.kind === 'point' ? isSurePoint(read.point) : isSureEnd(read.from) && isSureEnd(read.to);
}

function isSureMember({ from, to }: SetMember, kind: 'all of' | 'one of'): boolean {
  if (kind === 'one of' && from !== to) return false;
  return [from, to].every((point) => point === null || isSurePoint(point));
}

function rangeOf({ from, to }: SetMember): Omit<DateRange, 'isSure'> {
  const [earliest, latest] = [from?.earliest ?? null, to?.latest ?? null];
  if (from === null || to === null) return { earliest, latest, precision: 'open' };
  return { earliest, latest, precision: from === to ? from.precision : PLURAL[to.precision] };
}
