/** How many words a careful reader reads in a minute. */
const WORDS_PER_MINUTE = 230;

/** How many minutes a number of words takes to read, rounded, at least one. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / WORDS_PER_MINUTE));
