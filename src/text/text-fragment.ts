import { hasWord } from './words/words.ts';

/** How many words at each end of a passage are enough to find it by. */
const ENDS = 4;

/** Within a text directive "-" and "," have meanings of their own. */
const encode = (words: readonly string[]): string =>
  encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');

/**
 * An address that makes a browser scroll to words of a page and mark them (a text fragment, WICG
 * scroll-to-text-fragment): the first and the last words of the passage, or all of a short one.
 */
export function linkToWords(address: string, passage: string): string {
  const words = passage.split(/\s+/).filter(hasWord);
  const fragment =
    words.length <= 2 * ENDS
      ? encode(words)
      : `${encode(words.slice(0, ENDS))},${encode(words.slice(-ENDS))}`;
  return `${address}#:~:text=${fragment}`;
}

/** The address under which the Internet Archive keeps the last copy it made of a page. */
export const archiveAddress = (address: string): string => `https://web.archive.org/web/${address}`;
