import { NO_PART } from './date-part.ts';
import type { DateToken } from './date-tokens.ts';
import {
  HALVES,
  ORDINALS_BY_WORD,
  ORDINAL_MARKS,
  QUARTERS,
  SEASONS_BY_WORD,
} from '#dates/words/vocabulary/date-vocabulary.ts';
import { readYear, skip, withYear, type ReadPart } from './read-year.ts';

type Tokens = readonly DateToken[];

/** A season, a quarter or a half of a year: "spring 2003", "first quarter of 2018", "Q1 2018", "весной 2003 года". */
export function readDivision(tokens: Tokens, at: number): ReadPart | null {
  const word = tokens[at];
  const season = word?.kind === 'word' ? SEASONS_BY_WORD.get(word.text) : undefined;
  if (season !== undefined) return finish(tokens, season, at + 1);
  if (word?.text === 'q' && tokens[at + 1]?.isJoined) return quarter(tokens, tokens[at + 1]?.value, at + 2);
  const ordinal = readOrdinal(tokens, at);
  if (ordinal && QUARTERS.has(tokens[ordinal.next]?.text ?? '')) {
    return quarter(tokens, ordinal.value, ordinal.next + 1);
  }
  if (ordinal && HALVES.has(tokens[ordinal.next]?.text ?? '')) {
    return ordinal.value <= 2 ? finish(tokens, 39 + ordinal.value, ordinal.next + 1) : null;
  }
  const isNamed = QUARTERS.has(word?.text ?? '') || HALVES.has(word?.text ?? '');
  const after = isNamed ? readOrdinal(tokens, at + 1) : null;
  if (!after) return null;
  if (QUARTERS.has(word?.text ?? '')) return quarter(tokens, after.value, after.next);
  return after.value <= 2 ? finish(tokens, 39 + after.value, after.next) : null;
}

const quarter = (tokens: Tokens, value: number | undefined, next: number): ReadPart | null =>
  value !== undefined && value >= 1 && value <= 4 ? finish(tokens, 32 + value, next) : null;

/** The division with its year, which follows it; a half may also be one of a month, which is none of a year. */
function finish(tokens: Tokens, season: number, next: number): ReadPart | null {
  const found = withYear(tokens, { part: { ...NO_PART, season }, next });
  if (found.next > next) return found;
  const of = skip(tokens, skip(tokens, next, ','), 'of', 'соли');
  const year = readYear(tokens, of);
  return year ? { part: { ...year.part, season }, next: year.next } : found;
}

/** "first", "1st", "1-й", "I", "1". */
function readOrdinal(tokens: Tokens, at: number): { value: number; next: number } | null {
  const token = tokens[at];
  if (!token) return null;
  const named = ORDINALS_BY_WORD.get(token.text);
  if (named !== undefined) return { value: named, next: at + 1 };
  if (token.kind !== 'number' || token.value < 1 || token.value > 4) return null;
  const mark = skip(tokens, at + 1, '-');
  const isMarked = tokens[mark]?.isJoined === true && ORDINAL_MARKS.has(tokens[mark].text);
  return { value: token.value, next: isMarked ? mark + 1 : at + 1 };
}
