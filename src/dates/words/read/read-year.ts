import { NO_PART, type DatePart } from './date-part.ts';
import type { DateToken } from './date-tokens.ts';
import { DECADE_MARKS, RELATIVE_YEARS, YEAR_MARKS } from '#dates/words/vocabulary/date-vocabulary.ts';

/** A date read from some tokens, and the index of the first token after it. */
export interface ReadPart {
  part: DatePart;
  next: number;
}

type Tokens = readonly DateToken[];

/** Whether the number at an index can be a year that a text of our time prints. */
export const isYear = (token: DateToken | undefined): boolean =>
  token?.kind === 'number' && token.text.length === 4 && token.value >= 1000 && token.value < 2200;

/** The index after a sign or word, if it stands there; else the index itself. */
export const skip = (tokens: Tokens, at: number, ...texts: string[]): number =>
  texts.includes(tokens[at]?.text ?? '') ? at + 1 : at;

/** The index after what may follow the number of a year: "г.", "года", a joined "g". */
const skipYearMark = (tokens: Tokens, at: number): number => {
  const mark = tokens[at];
  if (mark?.kind !== 'word' || !YEAR_MARKS.has(mark.text)) return at;
  return mark.text.length <= 2 ? skip(tokens, at + 1, '.') : at + 1;
};

/** A year or a decade: "1992", "the year 1992", "1992 года", "1990s", "1990-х". */
export function readYear(tokens: Tokens, at: number): ReadPart | null {
  const number = tokens[at];
  if (!number || !isYear(number)) return null;
  const dash = skip(tokens, at + 1, '-', "'");
  const mark = tokens[dash];
  if (number.value % 10 === 0 && mark?.isJoined && DECADE_MARKS.has(mark.text)) {
    const part = { ...NO_PART, year: number.value, isDecade: true };
    return { part, next: skipYearMark(tokens, dash + 1) };
  }
  if (tokens[at + 1]?.isJoined && /^(?:[\p{L}%]|')/u.test(tokens[at + 1]?.text ?? '')) {
    if (!YEAR_MARKS.has(tokens[at + 1]?.text ?? '')) return null;
  }
  return { part: { ...NO_PART, year: number.value }, next: skipYearMark(tokens, at + 1) };
}

/** Two-digit years from this one on are of the 20th century, those before it of the 21st. */
const FIRST_OF_LAST_CENTURY = 30;

/** The last two digits of a year, right after a sign: "03.04.93", "April '93"; null where they are part of more. */
export function readShortYear(tokens: Tokens, at: number): ReadPart | null {
  const [number, after, next] = tokens.slice(at, at + 3);
  if (number?.kind !== 'number' || number.text.length !== 2 || !number.isJoined) return null;
  const goesOn = after?.isJoined === true && (after.kind === 'number' || /^[%:/'-]$/.test(after.text));
  const isLonger = after?.isJoined === true && next?.isJoined === true && next.kind === 'number';
  if (goesOn || isLonger) return null;
  const year = number.value + (number.value >= FIRST_OF_LAST_CENTURY ? 1900 : 2000);
  return { part: { ...NO_PART, year }, next: skipYearMark(tokens, at + 1) };
}

/** Adds the year that follows a month or a day, with or without a comma, "of", "соли" or "the year" before it. */
export function withYear(tokens: Tokens, found: ReadPart): ReadPart {
  let at = skip(tokens, found.next, '.');
  at = skip(tokens, skip(tokens, at, ','), 'of', 'in', 'de', 'соли', 'сол');
  at = skip(tokens, skip(tokens, at, 'the'), 'year');
  const year = tokens[at]?.text === "'" ? readShortYear(tokens, at + 1) : readYear(tokens, at);
  if (year && !year.part.isDecade) return { part: { ...found.part, year: year.part.year }, next: year.next };
  const isRelative = RELATIVE_YEARS.has(tokens[at]?.text ?? '');
  const named = isRelative && YEAR_MARKS.has(tokens[at + 1]?.text ?? '');
  return named ? { part: found.part, next: at + 2 } : found;
}
