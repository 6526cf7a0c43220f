/* What makes no difference between a quotation and its source: which quotation marks, dashes and spaces are used. */

/** Signs that nobody sees: soft hyphens, zero-width spaces and joiners, marks of direction. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Text as it is compared by eye: composed letters, no unseen signs. */
export const cleanText = (text: string): string => text.replace(UNSEEN, '').normalize('NFC');

/** What stands between two words, for comparison: quotation marks, dashes and spaces of one sort, none beside signs. */
export const foldSigns = (between: string): string =>
  between
    .replace(/''|‘‘|’’|[“”„‟«»‹›″'‘’‚‛′`´]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/…/g, '...')
    .replace(/\s+/g, ' ')
    .replace(/ ?([^\p{L}\p{M}\p{N} ]) ?/gu, '$1');

/** Signs that stand for an apostrophe. */
export const APOSTROPHES = '‘’‛′`´ʼ';
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'g');

/** A word for comparison, its capitals kept. */
export const foldApostrophes = (word: string): string => word.replace(APOSTROPHE, "'");

/** A word for comparison with others, its capitals aside. */
export const foldWord = (word: string): string => foldApostrophes(word).toLowerCase();

/** Signs beside a word that say something: a currency, a number sign, a question. */
const TELLING = /[^$€£¥₽₸%‰#№+=?!§°@&*]/g;

/** Of what stands before or after a quotation, the signs that say something. */
export const tellingSigns = (signs: string): string => foldSigns(signs).replace(TELLING, '');
