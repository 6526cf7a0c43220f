import type { EditionDate } from './parse-date.ts';
import { listPoints, readEdtf } from './read-edtf.ts';

/**
 * The years of a date, in order: of an interval every year from the first to the last, of a set the years of its dates
 * only, of a decade all ten, of a date that is open at one end only the year that is stated.
 */
export function yearsOf({ edtf }: Pick<EditionDate, 'edtf'>): readonly number[] {
  const years = known.get(edtf) ?? readYears(edtf);
  known.set(edtf, years);
  return years;
}

/** The years of every date asked for so far: pages ask for those of the same dates again and again. */
const known = new Map<string, readonly number[]>();

function readYears(edtf: string): number[] {
  const read = readEdtf(edtf);
  const points = listPoints(read);
  if (points.length < read.points.length) return points.slice(0, 1).map((point) => point.year);
  if (read.kind === 'interval') return listYears(points[0]?.earliest, points[1]?.latest);
  return [...new Set(points.flatMap((point) => listYears(point.earliest, point.latest)))];
}

function listYears(from = '', to = ''): number[] {
  const first = Number(from.slice(0, 4));
  return Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, index) => first + index);
}
