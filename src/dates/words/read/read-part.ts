import { NO_PART } from './date-part.ts';
import type { DateToken } from './date-tokens.ts';
import { ORDINAL_MARKS } from '#dates/words/vocabulary/date-vocabulary.ts';
import { monthOf, romanNumberOf } from '#dates/words/vocabulary/month-words.ts';
import { readDivision } from './read-division.ts';
import { readNumericDate } from './read-numeric-date.ts';
import { isYear, readYear, skip, withYear, type ReadPart } from './read-year.ts';

type Tokens = readonly DateToken[];

/** A day of a month: "4", "4th", "3-го", "8-уми". */
export function readDay(tokens: Tokens, at: number): { day: number; next: number } | null {
  const number = tokens[at];
  if (number?.kind !== 'number' || number.text.length > 2 || number.value < 1 || number.value > 31)
    return null;
  const dash = skip(tokens, at + 1, '-');
  const mark = tokens[dash];
  const isMarked = mark?.isJoined && ORDINAL_MARKS.has(mark.text);
  return { day: number.value, next: isMarked ? dash + 1 : at + 1 };
}

/** The month that a token names: as a word, or between signs as a Roman numeral. */
const monthAt = (tokens: Tokens, at: number): number | null =>
  tokens[at]?.kind === 'word' ? monthOf(tokens[at].text) : null;

/** "4 May 1992", "4th of May", "3 апреля", "8 апрели соли 1992", "4.V.1992". */
function readDayMonth(tokens: Tokens, at: number): ReadPart | null {
  const day = readDay(tokens, at);
  if (!day) return null;
  const sign = tokens[day.next]?.text ?? '';
  const afterSign = skip(tokens, day.next, '.', '/', '-');
  const roman = romanNumberOf(tokens[afterSign]?.text ?? '');
  if (roman !== null && isYear(tokens[skip(tokens, afterSign + 1, '.', '/', '-')])) {
    const next = skip(tokens, afterSign + 1, '.', '/', '-');
    return withYear(tokens, { part: { ...NO_PART, month: roman, day: day.day }, next });
  }
  let word = sign === '.' || sign === '-' ? afterSign : day.next;
  word = skip(tokens, word, 'day');
  word = skip(tokens, word, 'of', 'de');
  const month = monthAt(tokens, word);
  if (month === null) return null;
  return withYear(tokens, { part: { ...NO_PART, month, day: day.day }, next: word + 1 });
}

/** "May 4th, 1992", "April, 1999", "May 1992", "May". */
function readMonth(tokens: Tokens, at: number): ReadPart | null {
  const month = monthAt(tokens, at);
  if (month === null) return null;
  const found = { part: { ...NO_PART, month }, next: at + 1 };
  const day = readDay(tokens, skip(tokens, skip(tokens, at + 1, '.'), 'the'));
  const isDay = day && tokens[day.next]?.text !== ':' && !isPartOfNumber(tokens, day.next);
  return withYear(tokens, isDay ? { part: { ...found.part, day: day.day }, next: day.next } : found);
}

/** Whether the number before an index goes on: "May 5,000", "May 2.5". */
const isPartOfNumber = (tokens: Tokens, next: number): boolean =>
  /^[.,%]$/.test(tokens[next]?.text ?? '') &&
  (tokens[next]?.text === '%' ||
    (tokens[next + 1]?.kind === 'number' && tokens[next + 1]?.isJoined === true));

const READERS = [readNumericDate, readDivision, readDayMonth, readMonth, readYear];

/** The longest date that begins at a token: day, month, year, decade or division of a year. Null where none does. */
export function readPart(tokens: Tokens, at: number): ReadPart | null {
  const found = READERS.flatMap((read) => read(tokens, at) ?? []);
  return found.reduce<ReadPart | null>((best, one) => (best && best.next >= one.next ? best : one), null);
}
