/** Formats a year of ISO 8601, in which 0 is 1 BC: "1999", "AD 50", "44 BC". */
export function formatYear(year: number): string {
  if (year <= 0) return `${1 - year} BC`;
  return year < 100 ? `AD ${year}` : `${year}`;
}

/** Formats the years from one to another: "1900–1999", "50–41 BC", "1 BC – AD 9". */
export function formatYearRange(first: number, last: number): string {
  if (last <= 0) return `${1 - first}–${formatYear(last)}`;
  return `${formatYear(first)}${first < 100 ? ' – ' : '–'}${formatYear(last)}`;
}

/** Formats the decade that begins with a year: "1990s", or its years, where "40s" could be taken for another. */
export const formatDecade = (decade: number): string =>
  decade < 100 ? formatYearRange(decade, decade + 9) : `${decade}s`;

/** The first year of the decade of a year: of those that have all digits but the last in common, -49 to -40. */
export const decadeOf = (year: number): number =>
  year < 0 ? -9 - Math.floor(-year / 10) * 10 : year - (year % 10);

/** A year as a part of an address: "1999", "44-bc". */
export const toYearSlug = (year: number): string => (year > 0 ? `${year}` : `${1 - year}-bc`);

/** A decade as a part of an address: "1990s", "50-41-bc". */
export const toDecadeSlug = (decade: number): string =>
  decade < 0 ? `${1 - decade}-${toYearSlug(decade + 9)}` : `${decade}s`;
