/** Words a minute of somebody who reads with care. */
const PACE = 230;

/** How many minutes so many words take to read, at least one. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / PACE));
