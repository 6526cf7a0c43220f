import { listWords } from '#text/words/words.ts';
import { bareKey, isCyrillic, nameKey } from './words/letters.ts';
import { spellingKey, type Vocabulary } from '#client/search/index/vocabulary.ts';

/** All signs that open or close a quotation, in any language. */
const MARKS = '"“”«»„‟';
const QUOTED = new RegExp(`[${MARKS}]([^${MARKS}]+)[${MARKS}]`, 'gu');
/** A query that is one quotation as a whole; quotation marks inside it belong to its words. */
const ALL_QUOTED = new RegExp(`^[${MARKS}](.+)[${MARKS}]$`, 'u');

/** From so many words on, what is quoted is asked for word by word even where it is a name. */
const MIN_QUOTATION = 5;

/**
 * The phrases of a query, in small letters without signs, and the query without them. They are taken before anything is
 * rewritten, for they are asked for word by word. One word, or a name in one of its spellings, needs no marks.
 */
export function takePhrases(query: string, vocabulary: Vocabulary): { phrases: string[]; others: string } {
  const phrases: string[] = [];
  const take = (all: string, quoted: string): string => {
    const words = listWords(quoted);
    const isName = words.length < MIN_QUOTATION && isSpelling(words, vocabulary);
    if (words.length < 2 || isName) return all;
    phrases.push(words.join(' '));
    return ' ';
  };
  return { phrases, others: takeEach(query.trim(), take) };
}

/** Whether some words are a name, or, in Cyrillic letters, one in some case. */
const isSpelling = (words: readonly string[], { spellings, bareSpellings }: Vocabulary): boolean =>
  spellings.has(spellingKey(words)) ||
  (words.some(isCyrillic) && bareSpellings().has(words.map((word) => bareKey(nameKey(word))).join(' ')));

/** Two phrases side by side: a mark that closes the words before it, and one that opens those after it. */
const SIDE_BY_SIDE = new RegExp(`[^\\s${MARKS}][${MARKS}]\\s+(?:.*\\s)?[${MARKS}][^\\s${MARKS}]`, 'u');

function takeEach(query: string, take: (all: string, quoted: string) => string): string {
  const [, whole] = ALL_QUOTED.exec(query) ?? [];
  return whole !== undefined && !SIDE_BY_SIDE.test(query) ? take(query, whole) : query.replace(QUOTED, take);
}
