import { formatDecade, formatYear, formatYearRange } from './format-year.ts';
import { MONTHS } from '../month-names.ts';
import type { DatePart } from '../read/qualifiers.ts';
import type { DatePoint } from '../read/read-point.ts';
import { SEASONS } from '../read/seasons.ts';

/**
 * Formats one date, with its doubts: "about 4 May 1992", "31 May 2018 (year uncertain)", "the 1990s". Where another date
 * stands beside it, doubt about the whole comes first, so that it is not taken for doubt about both: "perhaps 1997".
 */
export function formatPoint(point: DatePoint, standing: 'alone' | 'beside another'): string {
  const stated = partsOf(point);
  const isAbout = stated.every((part) => point.approximate.includes(part));
  const isUncertain = stated.every((part) => point.uncertain.includes(part));
  const words = [
    isUncertain && standing === 'beside another' && 'perhaps',
    isAbout && 'about',
    formatPlain(point),
    isUncertain && standing === 'alone' && '(uncertain)',
    formatParts(
      point,
      stated.filter((part) => !isAbout && point.approximate.includes(part)),
      stated.filter((part) => !isUncertain && point.uncertain.includes(part)),
    ),
  ];
  return words.filter(Boolean).join(' ');
}

/** The parts that a date states. */
function partsOf({ month, day, season }: DatePoint): DatePart[] {
  return ['year', ...((month ?? season) ? ['month' as const] : []), ...(day ? ['day' as const] : [])];
}

/** A date without its doubts. */
function formatPlain(point: DatePoint): string {
  const { year, season, precision } = point;
  if (precision === 'decade' || precision === 'century') return formatYears(point);
  const { months, where } = (season !== null && SEASONS[season]) || {};
  const years = months && months[1] > 12 ? formatYearRange(year, year + 1) : formatYear(year);
  return [formatWithinYear(point), years, where].filter(Boolean).join(' ');
}

/** The part of a date before its year: "4 May", "May", "spring", "first quarter of"; empty for a year or more. */
export function formatWithinYear({ day, month, season }: DatePoint): string {
  if (season !== null) return SEASONS[season]?.name ?? '';
  if (month === null) return '';
  return `${day === null ? '' : `${day} `}${MONTHS[month - 1] ?? ''}`;
}

/** The years of a decade or a century: "the 1990s", "the years 1900–1999", "the years 50–41 BC". */
function formatYears({ year, precision }: DatePoint): string {
  if (precision === 'century') return `the years ${formatYearRange(year, year + 99)}`;
  return year < 100 ? `the years ${formatDecade(year)}` : `the ${formatDecade(year)}`;
}

/** Which parts are doubtful, where not all of them are: "(year uncertain)", "(month and year approximate)". */
function formatParts(
  { season }: DatePoint,
  approximate: readonly DatePart[],
  uncertain: readonly DatePart[],
): string {
  const nameOf = (part: DatePart): string => (part === 'month' && season !== null ? 'season' : part);
  const [about, doubt] = [approximate, uncertain].map((parts) =>
    parts.toReversed().map(nameOf).join(' and '),
  );
  if (!about && !doubt) return '';
  if (about === doubt) return `(${about} uncertain and approximate)`;
  return `(${[doubt && `${doubt} uncertain`, about && `${about} approximate`].filter(Boolean).join(', ')})`;
}
