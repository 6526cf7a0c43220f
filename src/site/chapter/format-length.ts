import type { Chapter } from '#edition/types/edition.ts';
import { readingMinutes } from '#edition/chapters/reading-time.ts';
import { pluralize } from '#site/ui/text/pluralize.ts';

/** How long a chapter is: minutes, words, and how many records and notes it cites. */
export const formatLength = ({ words, citations }: Chapter): string =>
  `${pluralize(readingMinutes(words), 'minute')} to read: ${words} words, ${pluralize(citations.length, 'reference')}`;
