import { bareKey, nameKey } from './letters.ts';

/** The ending of many things in Tajik. */
const PLURAL = /(?<=[^aeio])ho(?:i|ro)?$/;

/** What is left at the end of a word once the ending of its case is gone: of numbers, and vowels. */
const MORE_ENDINGS = /(?:ov|ev|am|ah)?[aeiou]*$/;

/** A shorter beginning is common to words that have nothing to do with one another. */
const MIN_KEY = 3;

/**
 * What is common to the forms of a word of a Russian or Tajik title, as it sounds: «договор», «договора», "dogovor". For
 * comparing only.
 */
export function titleKey(word: string): string {
  const key = nameKey(word);
  const bare = bareKey(key.replace(PLURAL, '')).replace(MORE_ENDINGS, '');
  return bare.length >= MIN_KEY ? bare : key;
}
