import type { EditionDate } from './parse-date.ts';
import { listPoints, readEdtf } from './read-edtf.ts';

/**
 * The years a date falls in, in order: every year from one end of an interval to the other, the years of a set
 * and not those between them, ten for a decade. Of a date open at one end only the year that is stated.
 */
export function yearsOf(date: EditionDate): number[] {
  const read = readEdtf(date.edtf);
  const points = listPoints(read);
  if (date.precision === 'open') return points.slice(0, 1).map((point) => point.year);
  if (read.kind === 'interval') return listYears(points[0]?.earliest, points[1]?.latest);
  return [...new Set(points.flatMap((point) => listYears(point.earliest, point.latest)))];
}

function listYears(from = '', to = ''): number[] {
  const first = Number(from.slice(0, 4));
  return Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, index) => first + index);
}
