import { findWords } from '#text/words/words.ts';
import { codePointName, countCodePoints } from './code-points.ts';

/** A character that must not be in a text, and where it is. */
export type ForbiddenCharacter = {
  /** Code points from the beginning of the text, from 0. */
  index: number;
  /** From 1. */
  line: number;
  /** Code points from the beginning of the line, from 1. */
  column: number;
  /** 'U+202E' */
  codePoint: string;
  /** What it is and what it does, to stand after "forbidden character:". */
  why: string;
};

/** Control and format characters, unpaired surrogates, line separators, U+FFFD; except tab and new line. */
const INVISIBLE = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffd]/gu;

/** Any character but those of ordinary texts: Latin and Cyrillic letters, digits, signs, spaces and new lines. */
const NOT_ORDINARY = /[^\n -~\u00a0-\u00ac\u00ae-\u024f\u0400-\u0482\u048a-\u04ff\u2010-\u2027\u2030-\u205e]/;

const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

const BIDI_CONTROL = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

const NAMED: Readonly<Record<string, string>> = {
  '\u00ad': 'a soft hyphen, invisible, which hides the word from a search',
  '\u200b': 'a zero-width space, invisible, which cuts a word in two',
  '\u200c': 'a zero-width non-joiner, invisible, which hides the word from a search',
  '\u200d': 'a zero-width joiner, invisible, which hides the word from a search',
  '\ufeff': 'a byte order mark, invisible, which hides the word from a search',
  '\ufffd': 'the sign for a character lost in a conversion',
  '\r': 'a carriage return; lines end in a new line alone',
};

/**
 * Every character that must not be in a text of this site, in order: control characters other than tab and new line,
 * bidirectional controls, zero-width characters, and letters of another script that look like those around them. Of a
 * word that mixes Latin and Cyrillic, the first letter of the rarer script is reported.
 */
export function findForbiddenCharacters(text: string): ForbiddenCharacter[] {
  // Most texts have ordinary characters only, which is found out sooner.
  const invisible = NOT_ORDINARY.test(text)
    ? Array.from(text.matchAll(INVISIBLE), ({ 0: character, index }) =>
        locate(text, index, character, nameOf(character)),
      )
    : [];
  // Most texts are in one script, and need not be split into words.
  const words = CYRILLIC.test(text) && LATIN.test(text) ? findWords(text) : [];
  const lookAlikes = words.flatMap(({ word, index }) => {
    const found = findLookAlike(word);
    return found ? [locate(text, index + found.at, found.letter, found.why)] : [];
  });
  return [...invisible, ...lookAlikes].sort((a, b) => a.index - b.index);
}

function nameOf(character: string): string {
  if (BIDI_CONTROL.test(character)) return 'a bidirectional control, invisible, which turns the text around';
  const known = NAMED[character];
  if (known) return known;
  return /\p{Cc}/u.test(character) ? 'a control character' : 'an invisible character';
}

function findLookAlike(word: string): { at: number; letter: string; why: string } | null {
  if (!CYRILLIC.test(word) || !LATIN.test(word)) return null;
  const latin = word.match(/\p{Script=Latin}/gu) ?? [];
  const cyrillic = word.match(/\p{Script=Cyrillic}/gu) ?? [];
  const isLatin = latin.length >= cyrillic.length;
  const letter = (isLatin ? cyrillic[0] : latin[0]) ?? '';
  const why = isLatin
    ? `a Cyrillic letter in the Latin word "${word}"`
    : `a Latin letter in the Cyrillic word "${word}"`;
  return { at: word.indexOf(letter), letter, why };
}

function locate(text: string, unit: number, character: string, why: string): ForbiddenCharacter {
  const before = text.slice(0, unit);
  const lineStart = before.lastIndexOf('\n') + 1;
  return {
    index: countCodePoints(before),
    line: before.split('\n').length,
    column: countCodePoints(before.slice(lineStart)) + 1,
    codePoint: codePointName(character),
    why,
  };
}
