import { NO_PART, type DatePart } from './date-part.ts';
import type { DateToken } from './date-tokens.ts';
import { AND, BETWEEN, TO } from '#dates/words/vocabulary/date-vocabulary.ts';
import { readModifiers, type Modifiers } from './read-modifiers.ts';
import { readDay, readPart } from './read-part.ts';
import { isYear, readYear, skip, withYear, type ReadPart } from './read-year.ts';

/** What some words say of a time: one date, a range, one that is open at an end, or several dates. */
export interface DatePhrase {
  kind: 'date' | 'interval' | 'since' | 'from' | 'until' | 'all of' | 'one of';
  /** Of an interval its two ends; of several dates all; else the one date. */
  parts: readonly DatePart[];
  /** Whether a part of the span is meant, "early 1992". */
  isWithin: boolean;
  /** Whether the date is moved by something not said, "before 1992". */
  isShifted: boolean;
}

export interface ReadPhrase {
  phrase: DatePhrase;
  next: number;
}

type Tokens = readonly DateToken[];

/** The words for a time that begin at a token, qualifiers and both ends of a range included; null where none do. */
export function readPhrase(tokens: Tokens, at: number): ReadPhrase | null {
  const before = readModifiers(tokens, at);
  const first = readEnd(tokens, before.next);
  if (!first) return null;
  const pair = readSecond(tokens, first, before);
  if (pair) return pair;
  if (first.isBareDay) return null;
  const marked = readDoubt(tokens, first.next);
  const part = qualify({ ...first.part, uncertain: marked.isUncertain }, before);
  const { isWithin, isShifted } = before;
  const isOnwards = /^(?:onwards?|on)$/.test(tokens[marked.next]?.text ?? '') && before.open === 'from';
  const open = before.open === 'between' ? null : isOnwards ? 'since' : before.open;
  const next = isOnwards ? marked.next + 1 : marked.next;
  return { phrase: { kind: open ?? 'date', parts: [part], isWithin, isShifted }, next };
}

/** One end of a range: a date, or only its day where the other end has the month. */
interface End extends ReadPart {
  isBareDay: boolean;
}

function readEnd(tokens: Tokens, at: number): End | null {
  const found = readPart(tokens, at);
  if (found) return { ...found, isBareDay: false };
  const day = readDay(tokens, at);
  return day && { part: { ...NO_PART, day: day.day }, next: day.next, isBareDay: true };
}

/** A range or a pair: what joins the first date to a second, the second, and both with what they share. */
function readSecond(tokens: Tokens, first: End, before: Modifiers): ReadPhrase | null {
  const doubt = readDoubt(tokens, first.next);
  const text = tokens[doubt.next]?.text ?? '';
  const isBetween = before.open === 'between' || BETWEEN.has(text);
  const isAnd = AND.has(text);
  if (!isAnd && !TO.has(text)) return null;
  const between = readModifiers(tokens, doubt.next + 1);
  if (between.open !== null && between.open !== 'until') return null;
  const second = readYearEnding(tokens, first, doubt.next) ?? readEnd(tokens, between.next);
  if (!second) return null;
  // "May 3, 1992 and May 4": two phrases; "3 and 4 May": one.
  if (isAnd && !isBetween && !sharesMonth(first, second)) return null;
  const whole = second.isBareDay && !first.isBareDay ? withYear(tokens, second) : second;
  if (first.isBareDay && second.isBareDay) return null;
  if (second.isBareDay && first.part.day === null) return null;
  const [from, to] = share(first.part, whole.part);
  if (from.month === null && from.day !== null) return null;
  const end = readDoubt(tokens, whole.next);
  const parts = [
    qualify({ ...from, uncertain: doubt.isUncertain }, before),
    qualify({ ...to, uncertain: end.isUncertain }, between),
  ];
  const kind = isAnd && !isBetween ? 'all of' : 'interval';
  const isShifted = before.isShifted || between.isShifted || before.open === 'until';
  const isWithin = before.isWithin || between.isWithin;
  return { phrase: { kind, parts, isWithin, isShifted }, next: end.next };
}

/** "99" in "1997–99", which only a dash that is no hyphen, or an earlier number, tells from a month. */
function readYearEnding(tokens: Tokens, { part, next }: End, dash: number): End | null {
  const [sign, ending] = tokens.slice(dash, dash + 2);
  const isYearAlone = part.month === null && part.season === null && next === dash;
  if (
    part.year === null ||
    !isYearAlone ||
    sign?.text !== '-' ||
    ending?.kind !== 'number' ||
    ending.text.length !== 2
  )
    return null;
  const year = part.year - (part.year % 100) + ending.value;
  if (year <= part.year || isYear(ending)) return null;
  const written = { ...NO_PART, year };
  return { part: written, next: readYear(tokens, dash + 1)?.next ?? dash + 2, isBareDay: false };
}

const sharesMonth = (first: End, second: End): boolean => first.isBareDay || second.isBareDay;

/** The two ends of a range, each with the month and the year that only the other one states. */
function share(from: DatePart, to: DatePart): [DatePart, DatePart] {
  const year = from.year ?? to.year;
  const hasDivision = from.season !== null || to.season !== null;
  const month = hasDivision ? null : (from.month ?? (from.day === null ? null : to.month));
  const laterMonth = hasDivision ? null : (to.month ?? (to.day === null ? null : from.month));
  // "December – January 2005" begins in the year before.
  const isTurn = from.year === null && year !== null && month !== null && (laterMonth ?? month) < month;
  return [
    { ...from, month: month ?? from.month, year: isTurn ? year - 1 : year },
    { ...to, month: laterMonth ?? to.month, year: to.year ?? year },
  ];
}

/** A sign of doubt after a date: "1992?", "1992 (?)". */
function readDoubt(tokens: Tokens, at: number): { isUncertain: boolean; next: number } {
  const open = skip(tokens, at, '(');
  if (tokens[open]?.text !== '?') return { isUncertain: false, next: at };
  return { isUncertain: true, next: open > at ? skip(tokens, open + 1, ')') : open + 1 };
}

const qualify = (part: DatePart, { isApproximate, isUncertain }: Modifiers): DatePart => ({
  ...part,
  approximate: isApproximate,
  uncertain: part.uncertain || isUncertain,
});
