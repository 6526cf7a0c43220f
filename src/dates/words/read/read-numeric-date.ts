import { NO_PART, type DatePart } from './date-part.ts';
import type { DateToken } from './date-tokens.ts';
import { isYear, readShortYear, readYear, type ReadPart } from './read-year.ts';

/**
 * A date in numerals: ISO ("1992-05-04", "1992-05"), or day, month and year between full stops, slashes or hyphens;
 * after full stops and slashes the year may have two digits. With slashes or hyphens the month may come first; where both orders give a date, it is ambiguous. Null where the
 * tokens hold no such date, or one that no calendar has.
 */
export function readNumericDate(tokens: readonly DateToken[], at: number): ReadPart | null {
  const [first, sign, second, sign2, third] = tokens.slice(at, at + 5);
  if (first?.kind !== 'number' || second?.kind !== 'number' || !/^[-./]$/.test(sign?.text ?? '')) return null;
  if (tokens[at - 1]?.kind === 'sign' && /^[./,]$/.test(tokens[at - 1]?.text ?? '') && first.isJoined) {
    if (tokens[at - 2]?.kind === 'number') return null;
  }
  const isTriple = sign2?.text === sign?.text && third?.kind === 'number';
  if (isYear(first)) {
    if (!sign?.isJoined || !second.isJoined || second.text.length !== 2) return null;
    if (isTriple && third.isJoined && third.text.length <= 2) {
      return check({ ...NO_PART, year: first.value, month: second.value, day: third.value }, at + 5);
    }
    const isMonth = sign.printed === '-' && !isTriple;
    return isMonth ? check({ ...NO_PART, year: first.value, month: second.value }, at + 3) : null;
  }
  if (!isTriple || first.text.length > 2 || second.text.length > 2) return null;
  const short = sign?.text === '-' ? null : readShortYear(tokens, at + 4);
  if (!isYear(third) && short === null) return null;
  const next = short?.next ?? readYear(tokens, at + 4)?.next ?? at + 5;
  const year = short?.part.year ?? third.value;
  const dayFirst = { ...NO_PART, year, month: second.value, day: first.value };
  if (sign?.text === '.') return check(dayFirst, next);
  const monthFirst = { ...dayFirst, month: first.value, day: second.value };
  const found = check(dayFirst, next) ?? check(monthFirst, next);
  const isAmbiguous = first.value <= 12 && second.value <= 12 && first.value !== second.value;
  return found && { ...found, part: { ...found.part, isAmbiguous } };
}

function check(part: DatePart, next: number): ReadPart | null {
  const { month, day } = part;
  const isDate = (month ?? 1) >= 1 && (month ?? 1) <= 12 && (day ?? 1) >= 1 && (day ?? 1) <= 31;
  return isDate ? { part, next } : null;
}
