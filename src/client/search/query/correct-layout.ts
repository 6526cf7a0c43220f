import { listWords } from '#text/words/words.ts';
import type { Vocabulary } from '#client/search/index/vocabulary.ts';
import { swapLayout } from './words/layout.ts';
import { isCyrillic } from './words/letters.ts';
import { readWhole, type Reading } from './read-term.ts';

/** A word in which a key stands that is a letter of the other layout only: "lhe;,f" is «дружба». */
const WITH_SIGNS = /^(?=.*[a-z])(?=.*[;,.'’`[\]])[a-z;,.'’`[\]]{3,}$/iu;

/**
 * A query with those words put right that were typed with the wrong layout and hold signs, which would part them; and what
 * was put right. A word stays as it is where any part of it is known.
 */
export function correctLayout(query: string, reading: Reading): { text: string; mended: string[] } {
  const mended: string[] = [];
  const text = query.replace(/\S+/g, (token) => {
    if (!WITH_SIGNS.test(token)) return token;
    const swapped = swapLayout(token.toLowerCase().replaceAll('’', "'"));
    if (swapped === null || listWords(token).some((part) => isKnown(part, reading))) return token;
    if (!readWhole(swapped, reading)) return token;
    mended.push(swapped);
    return swapped;
  });
  return { text, mended };
}

const isKnown = (part: string, reading: Reading): boolean =>
  part.length > 2 && (reading.vocabulary.words.has(part) || readWhole(part, reading) !== undefined);

/** Whether a word of two letters is a word too common to be looked for, typed with the wrong layout. */
export function isSmallWordOfOtherLayout(word: string, { words, lexicon }: Vocabulary): boolean {
  const swapped = [...word].length === 2 && !words.has(word) ? swapLayout(word) : null;
  return swapped !== null && isCyrillic(word) !== isCyrillic(swapped) && lexicon.stopWords.has(swapped);
}
