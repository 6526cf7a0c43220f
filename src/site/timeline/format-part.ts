import { formatDate } from '#dates/format-date.ts';
import type { DatedValue } from '#edition/types/edition.ts';
import { KIND_PLURALS, type TimelinePage } from '#edition/timeline/timeline-pages.ts';
import { pluralize } from '#site/ui/text/pluralize.ts';

/** The title of a page of the timeline, and a sentence on what it lists. */
export function formatPartTitle({ part, path, pagePaths, total }: TimelinePage): {
  title: string;
  description: string;
} {
  const pageIndex = pagePaths.indexOf(path);
  const after = pageIndex > 0 ? `, page ${pageIndex + 1}` : '';
  if (part.sort === 'year') {
    const title = `The year ${part.year}${after}`;
    if (total === 0)
      return { title, description: `No text dates the beginning of anything to ${part.year}.` };
    return {
      title,
      description: `${pluralize(total, 'event')} that the texts date to ${part.year}, with the words that say so.`,
    };
  }
  if (part.sort === 'decade') {
    return {
      title: `The timeline, ${part.decade}s`,
      description: `${pluralize(total, 'event')} that the texts date to the ${part.decade}s, in order.`,
    };
  }
  const what = part.sort === 'kind' ? KIND_PLURALS[part.kind] : 'not dated';
  const which =
    part.sort === 'kind' ? 'of this kind, in order of time' : 'that the texts tell of without a date';
  return { title: `The timeline: ${what}${after}`, description: `${pluralize(total, 'event')} ${which}.` };
}

/**
 * The title of a record with its date, and no date twice: none is added where the title has it, and a title that ends
 * with a part of the date ("April 2003" of "3–5 April 2003") has that replaced by the whole.
 */
export function nameWithDate({ title, date }: { title: string; date: DatedValue | null }): string {
  const when = date ? formatDate(date.date) : 'not dated';
  if (title.includes(when)) return title;
  const comma = title.lastIndexOf(', ');
  const isPart = comma > 0 && when.endsWith(` ${title.slice(comma + 2)}`);
  return `${isPart ? title.slice(0, comma) : title}, ${when}`;
}
