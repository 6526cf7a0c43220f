import { countCodePoints } from '#text/characters/code-points.ts';
import { WORD_CHARACTERS } from './words/words.ts';
import type { Passage } from './passages.ts';

/** A sentence of a source. Offsets are code points of the source as stored; `end` is exclusive. */
export type Sentence = { start: number; end: number; text: string };

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Ends in an initial ("A." of "A. Brown") or an abbreviation before a name ("Mr."). */
const ENDS_IN_INITIAL = new RegExp(
  String.raw`(?<![${WORD_CHARACTERS}])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Col|Prof|St|No)\.\s*$`,
  'u',
);

/** Ends in a full stop between a date and a closing bracket: "(24-26.08.2006.)". */
const ENDS_IN_BRACKETED_DATE = /\p{N}\s*\.\s*\)\s*$/u;

/** Ends in a full stop after a number; no sentence ends there if no word follows: "30.11.2005 . , 11 - 13.08.2006". */
const ENDS_IN_NUMBER = /\p{N}\s*\.\s*$/u;
const BEGINS_WITHOUT_WORD = /^[^\p{L}"'“‘«(]/u;

/**
 * Splits a passage into its sentences, in order, without the white space between them. Sentences end by the rules of
 * Unicode, except that none ends after an initial, within a list of dates, or between brackets. A line break does not
 * end a sentence.
 */
export function splitSentences(passage: Passage): Sentence[] {
  const sentences: Sentence[] = [];
  const flowing = passage.text.replace(/[\r\n]/g, ' ');
  let from = 0;
  let points = passage.start;
  for (const { index, segment } of segmenter.segment(flowing)) {
    const to = index + segment.length;
    if (isUnfinished(flowing.slice(from, to), flowing.slice(to))) continue;
    const raw = passage.text.slice(from, to);
    const text = raw.trim();
    const start = points + countCodePoints(raw.slice(0, raw.length - raw.trimStart().length));
    if (text !== '') sentences.push({ start, end: start + countCodePoints(text), text });
    points += countCodePoints(raw);
    from = to;
  }
  return sentences;
}

/** Whether a sentence that ends after `text` by the rules of Unicode continues in `rest`. */
function isUnfinished(text: string, rest: string): boolean {
  if (rest === '') return false;
  if (ENDS_IN_INITIAL.test(text) || ENDS_IN_BRACKETED_DATE.test(text)) return true;
  if (ENDS_IN_NUMBER.test(text) && BEGINS_WITHOUT_WORD.test(rest)) return true;
  return countOf(text, '(') > countOf(text, ')') && rest.includes(')');
}

function countOf(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
