import type { Chapter } from '#edition/types/edition.ts';
import { readingMinutes } from '#edition/chapters/reading-time.ts';
import { wordCount } from '#site/ui/text/pluralize.ts';

/** How long a chapter is: minutes, words, notes. */
export const wordLength = ({ words, citations }: Chapter): string =>
  `${wordCount(readingMinutes(words), 'minute')} to read: ${words} words, ${wordCount(citations.length, 'note')}`;
