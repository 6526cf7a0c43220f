import { createQuickPattern } from '#client/search/quick-pattern.ts';
import { MONTHS } from '#dates/month-names.ts';
import { WORD_CHARACTERS } from '#text/words/words.ts';
import { placeholderOf, relateDates } from './date-relations.ts';
import { monthsOfPart, PART, writeDecades, yearsOfPart } from './date-periods.ts';
import { MONTH_NUMBERS, SEASON_MONTHS } from './date-words.ts';

/** A range of days a reader asks for. Without a year it is meant in every year. */
export interface DateCondition {
  /** First and last day, 'YYYY-MM-DD'; without a year 'MM-DD'. */
  readonly from: string;
  readonly to: string;
  readonly precision: 'day' | 'days' | 'month' | 'months' | 'year' | 'years';
  readonly hasYear: boolean;
  /** In English words, to say what was understood. */
  readonly words: string;
  /** Other dates of which each will do as well. */
  readonly or?: readonly DateCondition[];
}

const YEAR =
  '(1[89]\\d\\d|20\\d\\d)(?:-?(?:го|м|й|ый|ом|уми?)(?!\\p{L}))?(?:\\s*(?:год[ауе]?|г\\.?)(?!\\p{L}))?';
const DASH = '\\s*(?:[-–—/]|\\.\\.+|to|until|till|по)\\s*';
const DAY = '(\\d{1,2})(?:st|nd|rd|th|-?го|-?е|-?уми|\\.)?';
const WORD = '(\\p{L}+)\\.?';
const OF = '(?:\\s+(?:of|соли))?[\\s,]+';
const END = `(?![${WORD_CHARACTERS}])`;
const START = `(?<![${WORD_CHARACTERS}])`;

type Read = (match: readonly string[]) => DateCondition | null;

const FORMS: readonly [string, Read][] = [
  // 2004-12/2005-06, Dec 2004 – June 2005, 2001–2005
  [`${YEAR}-(\\d\\d)(?:/|\\s+(?:to|-|–)\\s+)${YEAR}-(\\d\\d)`, ([y, m, y2, m2]) => toRange([int(y), int(m)], [int(y2), int(m2)])],
  [`${WORD}\\s+${YEAR}${DASH}${WORD}\\s+${YEAR}`, ([m, y, m2, y2]) => toRange([int(y), month(m)], [int(y2), month(m2)])],
  [`${YEAR}-(\\d{1,2})-(\\d{1,2})`, ([y, m, d]) => toRange([int(y), int(m), int(d)])],
  [`${YEAR}-(\\d\\d)`, ([y, m]) => toRange([int(y), int(m)])],
  // 3-5.04.2003, 25.05.1993, 25/05/1993
  [`${DAY}${DASH}${DAY}\\.(\\d{1,2})\\.${YEAR}`, ([d, d2, m, y]) => toRange([int(y), int(m), int(d)], [int(y), int(m), int(d2)])],
  [`(\\d{1,2})\\.(\\d{1,2})\\.${YEAR}`, ([d, m, y]) => toRange([int(y), int(m), int(d)]) ?? toRange([int(y), int(d), int(m)])],
  // Which of the two is the day is not told: 04/08/1992.
  [`(\\d{1,2})[/-](\\d{1,2})[/-]${YEAR}`, ([d, m, y]) => eitherOf(toRange([int(y), int(m), int(d)]), toRange([int(y), int(d), int(m)]))],
  [`(\\d{1,2})\\.(\\d{1,2})\\.(\\d\\d)`, ([d, m, y]) => toRange([century(y), int(m), int(d)])],
  [`(\\d{1,2})[./]${YEAR}`, ([m, y]) => toRange([int(y), int(m)])],
  // 6-7 October 2013, 25 May 1993, October 6–7 2013, May 25 1993, May 1993, summer 2007
  [`${DAY}${DASH}${DAY}${OF}${WORD}[\\s,]+${YEAR}`, ([d, d2, m, y]) => toRange([int(y), month(m), int(d)], [int(y), month(m), int(d2)])],
  [`${DAY}${OF}${WORD}[\\s,]+${YEAR}`, ([d, m, y]) => toRange([int(y), month(m), int(d)])],
  [`${WORD}\\s+${DAY}${DASH}${DAY}[\\s,]+${YEAR}`, ([m, d, d2, y]) => toRange([int(y), month(m), int(d)], [int(y), month(m), int(d2)])],
  [`${WORD}\\s+${DAY}[\\s,]+${YEAR}`, ([m, d, y]) => toRange([int(y), month(m), int(d)])],
  [`${YEAR}\\s+${WORD}\\s+${DAY}`, ([y, m, d]) => toRange([int(y), month(m), int(d)])],
  [`${WORD}${OF}${YEAR}`, ([m, y]) => toRange([int(y), month(m)]) ?? season(m, int(y))],
  [`${YEAR}[\\s,]+${WORD}`, ([y, m]) => toRange([int(y), month(m)]) ?? season(m, int(y))],
  [`(1st|first|2nd|second|3rd|third|4th|fourth) quarter${OF}${YEAR}`, ([q, y]) => quarter(q, int(y))],
  [`${PART}(?:\\s+of)?(?:\\s+the)?[\\s-]+${YEAR}s`, ([part, y]) => partOfDecade(part, int(y))],
  [`${PART}(?:\\s+of)?[\\s-]+${YEAR}`, ([part, y]) => partOfYear(part, int(y))],
  [`(?:the )?${YEAR}s`, ([y]) => toRange([int(y)], [int(y) + 9])],
  // 1992-93; after a dash, 01 to 12 is a month.
  [`${YEAR}[-–/](1[3-9]|[2-9]\\d)`, ([y, y2]) => toRange([int(y)], [Math.floor(int(y) / 100) * 100 + int(y2)])],
  [`${YEAR}${DASH}${YEAR}`, ([y, y2]) => toRange([int(y)], [int(y2)])],
  [`${YEAR}`, ([y]) => toRange([int(y)])],
  // without a year
  [`${DAY}${DASH}${DAY}${OF}${WORD}`, ([d, d2, m]) => yearless(month(m), int(d), int(d2))],
  [`${DAY}${OF}${WORD}`, ([d, m]) => yearless(month(m), int(d))],
  [`${WORD}\\s+${DAY}`, ([m, d]) => yearless(month(m), int(d))],
]; // prettier-ignore

/** How many numbers a form asks for at least. */
const countNumbers = (form: string): number => form.match(/\(1\[89\]|\(\\d/g)?.length ?? 0;

/** Each is compiled when it is first tried, which takes a slow machine some milliseconds: so few are tried. */
const PATTERNS = FORMS.map(([form, read]) => ({
  pattern: createQuickPattern(START + form + END, 'giu'),
  read,
  hasYear: form.includes(YEAR),
  numbers: countNumbers(form),
}));
const YEARS = /1[89]\d\d|20\d\d/;

/** The forms that may stand in a query, by the numbers that it has. */
function listForms(query: string): typeof PATTERNS {
  const count = query.match(/\d+/g)?.length ?? 0;
  const hasYear = YEARS.test(query);
  return PATTERNS.filter((form) => form.numbers <= count && (hasYear || !form.hasYear));
}

/** A month alone is a date only where it cannot be another word, or stands alone. */
const LONE_MONTH = /^(?:in |в )?(?!mars$)(\p{L}{3,})$/u;

/** The dates of a query, and what is left of it without them; a month alone is looked for in every year. */
export function readDates(query: string): { dates: DateCondition[]; rest: string } {
  const found: DateCondition[] = [];
  let marked = writeDecades(query);
  for (const { pattern, read } of listForms(marked)) {
    marked = marked.replace(pattern, (all: string, ...groups: unknown[]) => {
      const date = read(
        groups.filter((part): part is string => typeof part === 'string').map((part) => part.toLowerCase()),
      );
      return date === null ? all : ` ${placeholderOf(found.push(date) - 1)} `;
    });
  }
  const { dates, rest } = found.length > 0 ? relateDates(found, marked) : { dates: found, rest: marked };
  const alone = LONE_MONTH.exec(rest.trim().toLowerCase());
  const everyYear = dates.length === 0 ? yearless(month(alone?.[1])) : null;
  return everyYear ? { dates: [everyYear], rest: '' } : { dates, rest };
}

/** Either of two readings of one date; the one there is, where the other is none. */
function eitherOf(one: DateCondition | null, other: DateCondition | null): DateCondition | null {
  if (one === null || other === null || one.from === other.from) return one ?? other;
  return { ...one, words: `${one.words} or ${other.words}`, or: [other] };
}

/** The number that digits stand for. */
const int = (digits = ''): number => Number(digits);

/** The year that two digits stand for. */
const century = (digits = ''): number => int(digits) + (int(digits) < 50 ? 2000 : 1900);

const month = (word = ''): number => MONTH_NUMBERS.get(word) ?? 0;

const pad = (part: number): string => String(part).padStart(2, '0');

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** From the beginning of one date to the end of another; null where a month or day is none. */
function toRange(from: readonly number[], to = from): DateCondition | null {
  for (const [year = 0, month = 1, day = 1] of [from, to])
    if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  const [year = 0, month = 1, day = 1] = from;
  const [year2 = 0, month2 = 12, day2 = daysIn(year2, month2)] = to;
  const first = `${year}-${pad(month)}-${pad(day)}`;
  const last = `${year2}-${pad(month2)}-${pad(day2)}`;
  const unit = (['year', 'month', 'day'] as const)[from.length - 1] ?? 'day';
  const many =
    from !== to && first.slice(0, [4, 7, 10][from.length - 1]) !== last.slice(0, [4, 7, 10][to.length - 1]);
  const words = many ? `${say(from)} – ${say(to)}` : say(from);
  return first > last
    ? null
    : { from: first, to: last, precision: many ? `${unit}s` : unit, hasYear: true, words };
}

function season(word: string | undefined, year: number): DateCondition | null {
  const [from, to] = SEASON_MONTHS.get(word ?? '') ?? [];
  if (from === undefined || to === undefined) return null;
  const found = toRange([year, from], to > 12 ? [year + 1, to - 12] : [year, to]);
  return named(found, `${word} ${year}`);
}

const named = (found: DateCondition | null, words: string): DateCondition | null =>
  found && { ...found, words };

function partOfYear(part = '', year: number): DateCondition | null {
  const [first, last] = monthsOfPart(part);
  return named(toRange([year, first], [year, last]), `${part} ${year}`);
}

function partOfDecade(part = '', year: number): DateCondition | null {
  const [first, last] = yearsOfPart(part);
  return named(toRange([year + first], [year + last]), `${part} ${year}s`);
}

function quarter(word: string | undefined, year: number): DateCondition | null {
  const first = ['1st first', '2nd second', '3rd third', '4th fourth'].findIndex((names) =>
    names.includes(word ?? '-'),
  );
  const found = toRange([year, first * 3 + 1], [year, first * 3 + 3]);
  return named(found, `${word} quarter of ${year}`);
}

function yearless(month: number, day?: number, day2 = day): DateCondition | null {
  const last = daysIn(2000, month);
  const [from, to] = [day ?? 1, day2 ?? last];
  if (month < 1 || from < 1 || to < from || to > last) return null;
  const words = [day, MONTHS[month - 1]].filter(Boolean).join(' ');
  const precision = day === undefined ? 'month' : day === day2 ? 'day' : 'days';
  return {
    from: `${pad(month)}-${pad(from)}`,
    to: `${pad(month)}-${pad(to)}`,
    precision,
    hasYear: false,
    words,
  };
}

function say([year, month, day]: readonly number[]): string {
  return [day, month && MONTHS[month - 1], year].filter(Boolean).join(' ');
}
