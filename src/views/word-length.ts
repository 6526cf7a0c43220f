import type { Chapter } from '#model/edition.ts';
import { readingMinutes } from '#model/reading-time.ts';
import { wordCount } from './word-count.ts';

/** How long a chapter is: minutes, words, notes. */
export const wordLength = ({ words, citations }: Chapter): string =>
  `${wordCount(readingMinutes(words), 'minute')} to read: ${words} words, ${wordCount(citations.length, 'note')}`;
