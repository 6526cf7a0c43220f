import { countCodePoints } from '#text/characters/code-points.ts';
import { WORD_CHARACTERS } from './words/words.ts';
import type { Passage } from './passages.ts';

/** A sentence of a source. Offsets are code points of the source as stored; `end` is exclusive. */
export type Sentence = { start: number; end: number; text: string };

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** "V." of "V. Putin", "S.H." of a name with two initials, "Mr." */
const ENDS_IN_INITIAL = new RegExp(
  String.raw`(?<![${WORD_CHARACTERS}])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Col|Prof|St|No)\.\s*$`,
  'u',
);

/** The full stop of a date inside brackets: "(24-26.08.2006.)". */
const ENDS_IN_BRACKETED_DATE = /\p{N}\s*\.\s*\)\s*$/u;

/** A full stop after a number that is followed by no word: "30.11.2005 . , 11 - 13.08.2006". */
const ENDS_IN_NUMBER = /\p{N}\s*\.\s*$/u;
const BEGINS_WITHOUT_WORD = /^[^\p{L}"'“‘«(]/u;

/**
 * Cuts a passage into its sentences, in order, without the white space between them. Unicode's rules, save
 * that no sentence ends after an initial, in the middle of a list of dates, or inside a bracket that closes.
 * A line break inside a passage does not end a sentence.
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

/** Whether `text`, which Unicode's rules would end here, goes on in `rest`. */
function isUnfinished(text: string, rest: string): boolean {
  if (rest === '') return false;
  if (ENDS_IN_INITIAL.test(text) || ENDS_IN_BRACKETED_DATE.test(text)) return true;
  if (ENDS_IN_NUMBER.test(text) && BEGINS_WITHOUT_WORD.test(rest)) return true;
  return countOf(text, '(') > countOf(text, ')') && rest.includes(')');
}

function countOf(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
