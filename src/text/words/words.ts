/*
 * What a word is, for all that asks: letters and digits of any script with the signs over them (a letter may be written
 * as two characters, "й" as "и" and a breve). Inside running text an apostrophe may join two of them ("reader's").
 */

/** The characters of a word, to be put into a character class of a pattern with the flag `u`. */
export const WORD_CHARACTERS = String.raw`\p{L}\p{M}\p{N}`;

/** One word without apostrophes, as the source of a pattern with the flag `u`. */
const WORD_PATTERN = String.raw`[\p{L}\p{N}][${WORD_CHARACTERS}]*`;

const WORD = new RegExp(WORD_PATTERN, 'gu');
const JOINED_WORD = new RegExp(`${WORD_PATTERN}(?:[’']${WORD_PATTERN})*`, 'gu');
const WORD_OR_SIGN = new RegExp(String.raw`${WORD_PATTERN}|\S`, 'gu');
const WORD_CHARACTER = new RegExp(`^[${WORD_CHARACTERS}]$`, 'u');

/** A word as it stands in a text, with the UTF-16 index of its first character. */
export interface FoundWord {
  readonly word: string;
  readonly index: number;
}

const find = (text: string, pattern: RegExp): FoundWord[] =>
  Array.from(text.matchAll(pattern), ({ 0: word, index }) => ({ word, index }));

/** The words of a text, cut at apostrophes, in order. */
export const findWords = (text: string): FoundWord[] => find(text, WORD);

/** The words of a text, an apostrophe inside a word kept, in order. */
export const findJoinedWords = (text: string): FoundWord[] => find(text, JOINED_WORD);

/** The words of a text and every other sign that is not white space, one by one, in order. */
export const findWordsAndSigns = (text: string): FoundWord[] => find(text, WORD_OR_SIGN);

/** The words of a text in small letters, an apostrophe inside a word kept. */
export const listWords = (text: string): string[] => text.toLowerCase().match(JOINED_WORD) ?? [];

/** A text with each of its words, cut at apostrophes, replaced. */
export const replaceWords = (text: string, replace: (word: string) => string): string =>
  text.replace(WORD, replace);

/** Whether a text holds a word at all: a dash or a bracket alone is none. */
export const hasWord = (text: string): boolean => text.search(WORD) !== -1;

/** Whether one character belongs to a word; '' (past either end of a text) does not. */
export const isWordCharacter = (character: string): boolean => WORD_CHARACTER.test(character);
