import { hasWord } from './words/words.ts';

/** How many words at each end of a passage identify it. */
const WORDS_PER_END = 4;

/** Encodes words for a text directive, in which "-" and "," are syntax. */
const encode = (words: readonly string[]): string =>
  encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');

/**
 * The address of words on a page, to which a browser scrolls and which it marks (a text fragment, WICG
 * scroll-to-text-fragment). It gives the first and the last words of the passage, or all words of a short one.
 */
export function linkToWords(address: string, passage: string): string {
  const words = passage.split(/\s+/).filter(hasWord);
  const fragment =
    words.length <= 2 * WORDS_PER_END
      ? encode(words)
      : `${encode(words.slice(0, WORDS_PER_END))},${encode(words.slice(-WORDS_PER_END))}`;
  return `${address}#:~:text=${fragment}`;
}

/** The address of the newest copy of a page in the Internet Archive. */
export const archiveAddress = (address: string): string => `https://web.archive.org/web/${address}`;
