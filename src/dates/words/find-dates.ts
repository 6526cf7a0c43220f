import { splitDateTokens, type DateToken } from '#dates/words/read/date-tokens.ts';
import {
  FILLERS,
  FROM,
  SINCE,
  UNTIL,
  BETWEEN,
  TO,
  WITHIN,
  SHIFTED,
  ABOUT,
} from '#dates/words/vocabulary/date-vocabulary.ts';
import { memoizeText } from '#text/memoize.ts';
import { readPhrase, type DatePhrase } from '#dates/words/read/read-phrase.ts';

/** Words for a time in a text: what they say and where they stand, in UTF-16 units; `end` is exclusive. */
export interface FoundDate {
  phrase: DatePhrase;
  start: number;
  end: number;
}

/**
 * The words for a time in a text, in order. A number that may be no year ("GATE-1000", "1500 people"), and a word that
 * may be no month ("may", "march"), count only where the words around them say so.
 */
export const findDates: (text: string) => readonly FoundDate[] = memoizeText((text) => {
  const tokens = splitDateTokens(text);
  const found: FoundDate[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const read = readPhrase(tokens, at);
    if (!read || !isDateInText(tokens, at, read.next, read.phrase)) continue;
    const [first, last] = [tokens[at], tokens[read.next - 1]];
    if (!first || !last) continue;
    found.push({ phrase: read.phrase, start: first.start, end: last.end });
    at = read.next - 1;
  }
  return found;
});

const LEADING = [FILLERS, FROM, SINCE, UNTIL, BETWEEN, TO, WITHIN, SHIFTED, ABOUT];
const isLeading = (token: DateToken | undefined): boolean =>
  token !== undefined && LEADING.some((words) => words.has(token.text));

/** Whether a date that was read from running text is meant as one. */
function isDateInText(tokens: readonly DateToken[], at: number, next: number, phrase: DatePhrase): boolean {
  const before = tokens[at - 1];
  const isGlued =
    tokens[at]?.isJoined === true && before !== undefined && /[\p{L}\p{N}#№$€£.,:/-]/u.test(before.text);
  if (isGlued && !/[.,]/.test(before.text)) return false;
  const [part] = phrase.parts;
  if (!part || phrase.parts.length > 1) return true;
  const hasYear = part.year !== null;
  if (part.day !== null && part.month !== null) return isMonthWritten(tokens.slice(at, next), hasYear);
  if (part.season !== null || part.isDecade) return hasYear || part.season !== null;
  if (part.month !== null) {
    return isMonthWritten(tokens.slice(at, next), hasYear) && (hasYear || isLeading(tokens[at]));
  }
  return isYearInText(tokens, at, next);
}

/** Months that are common words, too, are months only with a capital, after a day, or with a year. */
function isMonthWritten(tokens: readonly DateToken[], hasYear: boolean): boolean {
  const at = tokens.findIndex(({ text }) => /^(?:may|march|mar|mart|mai|mars|sept?|dec|jan)$/.test(text));
  const word = tokens[at];
  return !word || word.isCapital || hasYear || tokens.slice(0, at).some(({ kind }) => kind === 'number');
}

/** A number alone is a year after a word that leads to a time, or between brackets, commas and ends of the text. */
function isYearInText(tokens: readonly DateToken[], at: number, next: number): boolean {
  if (isLeading(tokens[at])) return !/^[%]$/.test(tokens[next]?.text ?? '');
  if (tokens[next - 1]?.kind === 'word') return true;
  const [before, after] = [tokens[at - 1], tokens[next]];
  const isOpen = before === undefined || /^[(,;[]$/.test(before.text) || before.text === 'and';
  const isClosed = after === undefined || /^[),;.\]]$/.test(after.text) || after.text === 'and';
  return isOpen && isClosed;
}
