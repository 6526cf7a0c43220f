import type { DateToken } from './date-tokens.ts';
import {
  ABOUT,
  BETWEEN,
  FILLERS,
  FROM,
  PERHAPS,
  SHIFTED,
  SINCE,
  UNTIL,
  WITHIN,
} from '#dates/words/vocabulary/date-vocabulary.ts';

/** What stands before a date and qualifies it. */
export interface Modifiers {
  open: 'since' | 'from' | 'until' | 'between' | null;
  isApproximate: boolean;
  isUncertain: boolean;
  isWithin: boolean;
  isShifted: boolean;
  /** The index of the first token that is none of them. */
  next: number;
}

/** Reads the words before a date: "in", "since", "about", "early", "before" and their like, in any order. */
export function readModifiers(tokens: readonly DateToken[], at: number): Modifiers {
  const found: Modifiers = {
    open: null,
    isApproximate: false,
    isUncertain: false,
    isWithin: false,
    isShifted: false,
    next: at,
  };
  for (; ; found.next += 1) {
    const text = tokens[found.next]?.text ?? '';
    if (SINCE.has(text)) found.open = 'since';
    else if (FROM.has(text)) found.open ??= 'from';
    else if (BETWEEN.has(text)) found.open = 'between';
    else if (UNTIL.has(text)) found.open ??= 'until';
    else if (ABOUT.has(text)) found.isApproximate = true;
    else if (PERHAPS.has(text)) found.isUncertain = true;
    else if (WITHIN.has(text)) found.isWithin = true;
    else if (SHIFTED.has(text)) found.isShifted = true;
    else if (!FILLERS.has(text) && !isSignBetween(tokens, at, found.next)) return found;
  }
}

/** The hyphen of "mid-2004" and the full stop of "ca. 2004", after a qualifier. */
function isSignBetween(tokens: readonly DateToken[], at: number, index: number): boolean {
  const before = tokens[index - 1];
  if (index === at || !before || !/^[-.]$/.test(tokens[index]?.text ?? '')) return false;
  return ABOUT.has(before.text) || WITHIN.has(before.text);
}
