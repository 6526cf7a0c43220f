import type { LetterFault } from './letter-fault.ts';
import { findMisread } from './misread-encodings.ts';
import { isPlainlyRight } from './plain-letters.ts';

const LOST = /\ufffd+/g;
/** Question marks in place of letters that an encoding did not have. */
const QUESTION_MARKS = /\?{4,}/g;
/** The way HTML or a program writes a character, left in the text. */
const ESCAPES =
  /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});|\\(?:u\{?|x|U)[0-9a-fA-F]{2,8}\}?/g;
/** Signs that text boxes of old terminals were drawn with. */
const BOXES = /[\u2500-\u259f]{2,}/g;

const find = (text: string, pattern: RegExp, why: string, instead: string): LetterFault[] =>
  Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    kind: 'damage',
    index,
    found,
    why,
    instead,
    meant: '',
  }));

/**
 * Places of a text that were damaged on its way, in order: letters lost in a conversion, letters read in another
 * encoding than the one they were written in, and the escapes of HTML or of a program left as they are.
 */
export function findDamage(text: string): LetterFault[] {
  return [
    ...find(text, LOST, 'the sign for a letter that was lost', 'the letter that was lost'),
    ...findMisread(text),
    ...find(
      text,
      BOXES,
      'letters read in another encoding than the one they were written in',
      'the words again',
    ),
    ...find(text, QUESTION_MARKS, 'question marks in place of letters that were lost', 'the letters'),
    ...find(text, ESCAPES, 'an escape that is not read here', 'the character itself'),
  ];
}

/** The same for the text of a source, in which nothing but lost and misread letters counts as damage. */
export const findSourceDamage = (text: string): LetterFault[] =>
  isPlainlyRight(text, null)
    ? []
    : [
        ...find(text, LOST, 'the sign for a letter that was lost', 'the letter that was lost'),
        ...findMisread(text),
        ...find(text, /\0+/g, 'the character zero, which no text has', 'the words again'),
      ];
