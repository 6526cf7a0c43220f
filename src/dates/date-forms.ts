import { MONTHS, RUSSIAN_MONTHS, RUSSIAN_MONTHS_GENITIVE } from './month-names.ts';
import type { EditionDate } from './parse-date.ts';
import { listPoints, readEdtf } from './read-edtf.ts';
import type { DatePoint } from './read-point.ts';
import { wordPoint } from './word-date.ts';

/**
 * The ways a reader may type a date into the search: ISO, English day first and month first, digits with full
 * stops, Russian; for each end of an interval and each date of a set, from the day to the year. No form twice.
 */
export function dateForms(date: EditionDate): string[] {
  return [...new Set(listPoints(readEdtf(date.edtf)).flatMap(formsOf))];
}

function formsOf(point: DatePoint): string[] {
  const { year, month, day, season } = point;
  if (season !== null) return [wordPoint({ ...point, approximate: false }), `${year}`];
  if (point.precision === 'decade') return [`${year}s`, `${year}-е`];
  if (month === null) return [`${year}`];

  const english = MONTHS[month - 1] ?? '';
  const nominative = RUSSIAN_MONTHS[month - 1] ?? '';
  const genitive = RUSSIAN_MONTHS_GENITIVE[month - 1] ?? '';
  const [dd, mm] = [pad(day ?? 0), pad(month)];
  const ofMonth = [
    `${year}-${mm}`,
    `${english} ${year}`,
    `${mm}.${year}`,
    `${nominative} ${year}`,
    `${genitive} ${year}`,
    `${year}`,
  ];
  if (day === null) return ofMonth;
  return [
    `${year}-${mm}-${dd}`,
    `${day} ${english} ${year}`,
    `${english} ${day} ${year}`,
    `${english} ${day}, ${year}`,
    `${dd}.${mm}.${year}`,
    `${day}.${month}.${year}`,
    `${day} ${genitive} ${year}`,
    ...ofMonth,
  ];
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
