import { DateError } from '#dates/date-error.ts';
import { daysIn } from '#dates/days.ts';
import { SEASONS } from './seasons.ts';

/** What is said of a date that is refused: what was expected, and a date that would be read. */
type Refusal = { expected: string; example: string };

const FORMS =
  'an EDTF date that exists: year-month-day, year-month or year, or two of them with a slash between';
const LONG_YEARS = 'a year from -9999 to 9999';
const LAST_DIGITS = 'X for the last digit or the last two digits of the year, and nothing after it';
const WHOLE_X = 'X for both digits of the day, or of month and day';

/** What to say of a date that has a form, the first that fits; null where the form fits and the date does not. */
const REFUSALS: readonly [form: RegExp, say: (match: readonly string[]) => Refusal | null][] = [
  [/^.{60}/, () => ({ expected: 'a date, not a text', example: '1992-05-04' })],
  [
    /^(-?\d{4}-\d\d-\d\d)T/i,
    ([, day = '']) => ({ expected: 'a day without the time', example: orElse(day, '1992-05-04') }),
  ],
  [
    /^(-?)(\d{4})S([1-4])$/,
    ([, sign = '', digits = '', count = '']) => ({
      expected: 'X for the digits of the year that are not significant',
      example: orElse(`${sign}${digits.slice(0, Math.max(2, Number(count))).padEnd(4, 'X')}`, '19XX'),
    }),
  ],
  [/^-0000/, () => ({ expected: 'the year 1 BC without a minus sign', example: '0000' })],
  [/^Y(-?\d{4})$/, ([, year = '']) => ({ expected: 'a year of four digits without Y', example: year })],
  [
    /^Y?-[\dES]+$/,
    ([given = '']) =>
      /^-\d{1,3}$/.test(given) ? shortYear(given) : { expected: LONG_YEARS, example: '-9999' },
  ],
  [/^Y?\d{5,}|^Y\d/, () => ({ expected: LONG_YEARS, example: '9999' })],
  [
    /^[?~%]?(-?[\dX]{4})[?~%]?-[?~%]?(\d\d)[?~%]?-[?~%]?(\d\d)[?~%]?$/,
    ([, year = '', month = '', day = '']) => noSuchDay(year, month, day),
  ],
  [/^(\d{4})-(\d)$/, ([, year = '', month = '']) => twoDigits(`${year}-0${month}`)],
  [
    /^(\d{4})-(\d\d?)-(\d\d?)$/,
    ([, year = '', month = '', day = '']) =>
      twoDigits([year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')),
  ],
  [
    /^[?~%]?(-?\d{4})[?~%]?-[?~%]?(\d\d)[?~%]?$/,
    ([, year = '', part = '']) =>
      Number(part) === 0
        ? { expected: 'XX, or nothing, for a month that is not known', example: year }
        : SEASONS[Number(part)]
          ? null
          : { expected: 'a month from 01 to 12, or a season from 21 to 24', example: `${year}-12` },
  ],
  [/^XXXX/, () => ({ expected: 'a year; where the year is not known, no date at all', example: '19XX' })],
  [
    /^(-?\d\d[\dX]X)(?:-|[?~%]-)/,
    ([, year = '']) => ({ expected: LAST_DIGITS, example: orElse(year, '199X') }),
  ],
  [/^-?(?=.{0,3}X)[\dX]{4}/, () => ({ expected: LAST_DIGITS, example: '199X' })],
  [/^(-?\d{4})-XX-\d\d/, ([, year = '']) => ({ expected: WHOLE_X, example: `${year}-XX-XX` })],
  [/^(-?\d{4})-(?:\dX|X\d)/, ([, year = '']) => ({ expected: WHOLE_X, example: `${year}-XX` })],
  [/^(-?\d{4}-\d\d)-(?:\dX|X\d)/, ([, month = '']) => ({ expected: WHOLE_X, example: `${month}-XX` })],
  [/^-?\d{1,3}$/, ([given = '']) => shortYear(given)],
];

/** Refuses a date, `part`, of what an author wrote. The example it gives is itself read. */
export function refuse(part: string, given: string): never {
  for (const [form, say] of REFUSALS) {
    const match = form.exec(part);
    const refusal = match && say(match);
    if (refusal) throw new DateError(given, refusal.expected, refusal.example);
  }
  throw new DateError(given, FORMS, '1992-05-04');
}

const shortYear = (given: string): Refusal => ({
  expected: 'four digits of a year, X for one that is not known',
  example: given.startsWith('-')
    ? `-${given.slice(1).padStart(4, '0')}`
    : given.length === 3
      ? `${given}X`
      : '19XX',
});

const twoDigits = (example: string): Refusal => ({
  expected: 'two digits of month and day',
  example: orElse(example, '1992-05-04'),
});

/** Of a day that does not exist: the last day of its month. Null where the fault is another. */
function noSuchDay(year: string, month: string, day: string): Refusal | null {
  if (/X/.test(year)) return null;
  if (Number(month) === 0)
    return { expected: 'XX, or nothing, for a month that is not known', example: year };
  if (Number(month) < 1 || Number(month) > 12)
    return { expected: 'a month from 01 to 12', example: `${year}-12-31` };
  if (Number(day) === 0)
    return { expected: 'XX, or nothing, for a day that is not known', example: `${year}-${month}` };
  const last = daysIn(Number(year), Number(month));
  return Number(day) > last ? { expected: 'a day the month has', example: `${year}-${month}-${last}` } : null;
}

/** A date for an example, where it is one that exists; else another. */
function orElse(date: string, other: string): string {
  const [, year, month = '01', day = '01'] = /^(-?\d\d[\dX]{2})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? [];
  const isYear = year !== undefined && !/X\d|^-?0+$/.test(year);
  const [m, d] = [Number(month), Number(day)];
  return isYear && m >= 1 && m <= 12 && d >= 1 && d <= daysIn(Number(year.replaceAll('X', '0')), m)
    ? date
    : other;
}
