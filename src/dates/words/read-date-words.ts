import { splitDateTokens, type DateToken } from '#dates/words/read/date-tokens.ts';
import { AND, OR, SHIFTED } from '#dates/words/vocabulary/date-vocabulary.ts';
import { findDates } from './find-dates.ts';
import { readPhrase, type DatePhrase } from '#dates/words/read/read-phrase.ts';

/** Words that say no time the program can read, and whether they hold more dates than one. */
export interface UnreadWords {
  kind: 'unread';
  dates: number;
}

const known = new Map<string, DatePhrase | UnreadWords>();

/**
 * What the words of a date say, as a whole: "May 4th, 1992", "3-5.04.2003.", "since the early 2000s", "1997, 1999 and
 * 2004". Words around the one date in them ("which took place in April 1999") are passed over.
 */
export function readDateWords(words: string): DatePhrase | UnreadWords {
  const read = known.get(words) ?? readAnew(words);
  known.set(words, read);
  return read;
}

function readAnew(words: string): DatePhrase | UnreadWords {
  const tokens = splitDateTokens(words);
  const list = readList(tokens);
  if (list) return list;
  const found = findDates(words);
  const [only] = found;
  if (found.length !== 1 || !only) return { kind: 'unread', dates: found.length };
  const isMoved = tokens.some(
    ({ text, start }) => (start < only.start || start >= only.end) && SHIFTED.has(text),
  );
  return isMoved ? { ...only.phrase, isShifted: true } : only.phrase;
}

/** One date, or several with commas or "and" between them, and nothing else; null for other words. */
function readList(tokens: readonly DateToken[]): DatePhrase | null {
  const phrases: DatePhrase[] = [];
  let isOr = false;
  for (let at = skipSigns(tokens, 0); at < tokens.length; at = skipSigns(tokens, at)) {
    const text = tokens[at]?.text ?? '';
    if (phrases.length > 0 && AND.has(text)) {
      isOr ||= OR.has(text);
      at = skipSigns(tokens, at + 1);
    }
    const read = readPhrase(tokens, at);
    if (!read) return null;
    phrases.push(read.phrase);
    at = read.next;
  }
  if (phrases.length <= 1) return phrases[0] ?? null;
  if (phrases.some(({ kind }) => kind !== 'date' && kind !== 'all of')) return null;
  return {
    kind: isOr ? 'one of' : 'all of',
    parts: phrases.flatMap(({ parts }) => parts),
    isWithin: phrases.some(({ isWithin }) => isWithin),
    isShifted: phrases.some(({ isShifted }) => isShifted),
  };
}

/** The index of the next token that is no bracket, comma, quotation mark or full stop. */
function skipSigns(tokens: readonly DateToken[], at: number): number {
  let next = at;
  while (/^[()[\],.;:"«»“”„']$/.test(tokens[next]?.text ?? '')) next += 1;
  return next;
}
