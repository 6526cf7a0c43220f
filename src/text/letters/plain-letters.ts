import type { ExpectedScript } from './letter-fault.ts';
import { LATIN_AND_CYRILLIC } from './look-alike-table.ts';

/*
 * Nearly every text is of letters in which nothing can be wrong. They are known here one by one: the patterns that find
 * what is wrong hold classes of Unicode, which take longer to compile than all texts of an edition to read.
 */

/** What is known of a character, as bits; 0 for one of which this file knows nothing. */
const KNOWN = 1;
const LATIN = 2;
const CYRILLIC = 4;
const DIGIT = 8;
const CAPITAL = 16;
/** A Cyrillic letter that looks like a Latin one, or such a Latin one. */
const LIKE = 32;
/** Beyond ASCII, and perhaps a byte of what was misread in another encoding; the Russian and Tajik letters are none. */
const SIGN = 64;

const RUSSIAN_SMALL = 'абвгдежзийклмнопрстуфхцчшщъыьэюя';
const RUSSIAN_CAPITAL = RUSSIAN_SMALL.toUpperCase();
const TAJIK_SMALL = 'ғӣқӯҳҷ';
const TAJIK_CAPITAL = 'ҒӢҚӮҲҶ';
const OTHER_SMALL = 'ёіїєґ';
const OTHER_CAPITAL = 'ЁІЇЄҐ';
/** Letters with accents, without those that are several letters in one character. */
const ACCENTED =
  'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ' +
  'ĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīĮįİıĶķĻļĽľŁłŃńŅņŇňŌōŐőŒœŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŹźŻżŽž';
const SIGNS = '\u00a0§«°·»–—‘’‚“”„…№€';

const table = new Uint8Array(0x2200);
const learn = (characters: Iterable<string>, bits: number): void => {
  for (const character of characters) {
    const code = character.charCodeAt(0);
    table[code] = (table[code] ?? 0) | KNOWN | bits;
  }
};
const range = (from: string, to: string): string[] =>
  Array.from({ length: to.charCodeAt(0) - from.charCodeAt(0) + 1 }, (_, index) =>
    String.fromCharCode(from.charCodeAt(0) + index),
  );
learn(range(' ', '~'), 0);
learn('\n', 0);
learn(range('0', '9'), DIGIT);
learn([...range('a', 'z'), ...range('A', 'Z')], LATIN);
learn(ACCENTED, LATIN | SIGN);
learn(RUSSIAN_SMALL + TAJIK_SMALL, CYRILLIC);
learn(RUSSIAN_CAPITAL + TAJIK_CAPITAL, CYRILLIC | CAPITAL);
learn(OTHER_SMALL, CYRILLIC | SIGN);
learn(OTHER_CAPITAL, CYRILLIC | CAPITAL | SIGN);
learn(SIGNS, SIGN);
for (const letter of LATIN_AND_CYRILLIC) if (table[letter.charCodeAt(0)] !== 0) learn(letter, LIKE);

const NO_BREAK_SPACE = 0xa0;

/** The characters that are known, as a pattern, which reads a long text faster than the table. */
const ONLY_KNOWN = new RegExp(
  `^[\\n -~${ACCENTED}${RUSSIAN_SMALL}${RUSSIAN_CAPITAL}${TAJIK_SMALL}${TAJIK_CAPITAL}${OTHER_SMALL}${OTHER_CAPITAL}${SIGNS}]*$`,
);

/** Whether every character of a text is one of those that are known; then none of them is hidden. */
export const hasOnlyKnownCharacters = (text: string): boolean => ONLY_KNOWN.test(text);

/** ASCII, without what escapes begin with, and the signs of English prose, none of which stands beside another. */
const PLAIN_PROSE = /^(?:[\n -%'->@-[\]-~]|\?(?!\?)|[\u00a0–—‘’“”…](?![\u0080-\uffff]))*$/;

/**
 * Whether nothing can be wrong with the letters of a text: every character is known, no word has letters of two scripts,
 * no row of words of another script than the expected one is wholly of letters that look like it, and nothing looks
 * like misread bytes or an escape. Where it is false, something may be wrong, or not.
 */
export function isPlainlyRight(text: string, expected: ExpectedScript): boolean {
  if (expected !== 'Cyrillic' && expected !== 'Greek' && PLAIN_PROSE.test(text)) return true;
  if (expected === 'Greek' || text.includes('\\') || text.includes('????')) return false;
  if (text.includes('&') && text.includes(';')) return false;
  const own = expected === 'Cyrillic' ? CYRILLIC : LATIN;
  let hasOwn = false;
  /** The script of the word, how many letters it has, and whether all of them are look-alikes; the same of the row. */
  let word = 0;
  let letters = 0;
  let isWordLike = true;
  let hasRow = false;
  let isRowLike = true;
  for (let at = 0; at <= text.length; at += 1) {
    const bits = at < text.length ? bitsAt(text, at) : KNOWN;
    if (bits === 0 || (bits & SIGN && mayBeMisread(text, at))) return false;
    const script = bits & (LATIN | CYRILLIC);
    if (script !== 0) {
      if (word !== 0 && word !== script) return false;
      if (isTurned(text, at, letters)) return false;
      word = script;
      letters += 1;
      isWordLike &&= (bits & LIKE) !== 0;
    } else if (!(bits & DIGIT) && word !== 0) {
      if (word !== own) {
        hasRow = true;
        isRowLike &&= isWordLike;
      } else {
        hasOwn = true;
        if (hasRow && isRowLike) return false;
        hasRow = false;
        isRowLike = true;
      }
      word = 0;
      letters = 0;
      isWordLike = true;
    }
  }
  return !hasRow || !isRowLike || (expected === null && !hasOwn);
}

const bitsAt = (text: string, at: number): number => table[text.charCodeAt(at)] ?? 0;

/** Whether a sign stands so close to others beyond ASCII that they could be bytes of misread letters. */
function mayBeMisread(text: string, at: number): boolean {
  if (bitsAt(text, at - 1) & SIGN) {
    return text.charCodeAt(at) !== NO_BREAK_SPACE || text.charCodeAt(at - 1) !== NO_BREAK_SPACE;
  }
  return (
    (bitsAt(text, at - 2) & SIGN) !== 0 && text.charCodeAt(at - 1) > 0x7f && text.charCodeAt(at - 3) > 0x7f
  );
}

/** Whether a capital stands where a Cyrillic word has one only in a wrong encoding: second, or after a "т". */
const isTurned = (text: string, at: number, letters: number): boolean =>
  (bitsAt(text, at) & bitsAt(text, at - 1) & CYRILLIC) !== 0 &&
  (bitsAt(text, at) & CAPITAL) !== 0 &&
  (bitsAt(text, at - 1) & CAPITAL) === 0 &&
  (letters === 1 || text.charAt(at - 1) === 'т');
