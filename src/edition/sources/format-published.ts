import { formatDate } from '#dates/format/format-date.ts';
import type { Source } from '#edition/types/edition.ts';

/**
 * Whether the day of a source is the one that its own text bears, and not one on which others say that it was published:
 * a line with a date may be that of an upload, of a text that is older.
 */
export const bearsItsDate = ({ published: { label } }: Pick<Source, 'published'>): boolean =>
  label === 'stated' || label === 'normalised';

/** When a source was published, in words; of a day that its text bears no more than that. */
export const formatPublished = (source: Pick<Source, 'published'>): string =>
  `${bearsItsDate(source) ? 'bears the date ' : ''}${formatDate(source.published.date)}`;
