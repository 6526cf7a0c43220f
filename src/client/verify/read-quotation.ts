import { findJoinedWords } from '#text/words/words.ts';
import { APOSTROPHES, cleanText } from './normalize.ts';

/** A word of a quotation. */
export interface QuotedWord {
  word: string;
  from: number;
  to: number;
  /** Whether the quotation says before it that words are left out, or put in: by an ellipsis, or brackets. */
  isAfterGap: boolean;
  /** Whether a capital of it is the reader's, by brackets: [T]he. */
  isRecast: boolean;
}

/** A quotation as it was pasted: its words, and what stands between them. */
export interface Quotation {
  /** The text the words stand in: cleaned of unseen signs, brackets of single letters opened. */
  text: string;
  words: QuotedWord[];
}

/** Letters put into a word or changed in it: [T]he, tr[a]de, document[s]. They are kept, without the brackets. */
const LETTERS_IN_BRACKETS = /(?<!\p{L})\[(\p{L}{1,3})\](?=\p{L})|(?<=\p{L})\[(\p{L}{1,4})\]/gu;
/** What mail and Markdown put before the lines of a quotation or of a list. */
const LINE_SIGNS = /^[ \t]*(?:(?:>[ \t]*)+|[*•·‣][ \t]+)/gm;
/** A word that a line breaks, with a hyphen. */
const BROKEN_WORD = /([\p{L}\p{M}]+)[-‐][ \t]*\r?\n[ \t]*(\p{Ll}[\p{L}\p{M}]*)/gu;
/** An apostrophe inside a word, however it is typed. */
const APOSTROPHE = new RegExp(`(?<=\\p{L})[${APOSTROPHES}](?=\\p{L})`, 'gu');
/** Remarks of whoever quotes. */
const REMARK = /[[(]\s*(?:sic|так)[^\])]{0,40}[\])]/giu;
/** Words left out: three points, alone or in brackets; or words of whoever quotes, in square brackets. */
const GAP = /[[(<]\s*(?:\.\s?\.\s?\.|…)\s*[\])>]|…|\.\s?\.\s?\.(?:\s?\.)*|\[[^\]]{1,200}\]/gu;
/** Stands for a gap in the cleaned text: no word, and no sign that anybody types. */
const GAP_SIGN = '\u0001';
/** Stands before a word whose capital is the reader's. */
const RECAST_SIGN = '\u0002';

/**
 * Reads what a reader has pasted. Brackets with whole words in them, and points, are gaps. A word that is broken at the end
 * of a line is put together where the texts have it so: `isKnown` says whether they have a word.
 */
export function readQuotation(pasted: string, isKnown: (word: string) => boolean): Quotation {
  const marked = cleanText(pasted.replace(/[\u0000-\u0008]/g, '').replace(LINE_SIGNS, ''))
    .replace(BROKEN_WORD, (broken, head: string, tail: string) =>
      isKnown(head + tail) && !(isKnown(head) && isKnown(tail)) ? head + tail : broken,
    )
    .replace(APOSTROPHE, "'")
    .replace(REMARK, ' ')
    .replace(LETTERS_IN_BRACKETS, (_, head?: string, tail?: string) =>
      head === undefined ? (tail ?? '') : RECAST_SIGN + head,
    )
    .replace(GAP, GAP_SIGN);
  const words = findJoinedWords(marked).map(({ word, index }, at, all) => {
    const before = all[at - 1];
    const between = marked.slice(before ? before.index + before.word.length : 0, index);
    return {
      word,
      from: index,
      to: index + word.length,
      isAfterGap: at > 0 && between.includes(GAP_SIGN),
      isRecast: between.includes(RECAST_SIGN),
    };
  });
  return { text: marked, words };
}

/** What stands between two words of a quotation, or before its first and after its last. */
export const between = (
  { text }: Quotation,
  before: QuotedWord | undefined,
  after: QuotedWord | undefined,
): string => text.slice(before?.to ?? 0, after?.from ?? text.length).replace(/[\u0001\u0002]/g, '');
