import { formatDate } from '#dates/format/format-date.ts';
import { formatDecade, formatYear } from '#dates/format/format-year.ts';
import type { DatedValue, Figure } from '#edition/types/edition.ts';
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
    const year = formatYear(part.year);
    const title = `The year ${year}${after}`;
    if (total === 0) return { title, description: `No text dates the beginning of anything to ${year}.` };
    return {
      title,
      description: `${pluralize(total, 'event')} that the texts date to ${year}, with the words that say so.`,
    };
  }
  if (part.sort === 'decade') {
    return {
      title: `The timeline, ${formatDecade(part.decade)}`,
      description: `${pluralize(total, 'event')} that the texts date to the ${formatDecade(part.decade)}, in order.`,
    };
  }
  const [what, which] =
    part.sort === 'kind'
      ? [KIND_PLURALS[part.kind], 'of this kind, in order of time']
      : {
          'several-years': [
            'in one of several years',
            'of which the texts do not say in which year',
          ] as const,
          undated: ['not dated', 'that the texts tell of without a date'] as const,
        }[part.sort];
  return { title: `The timeline: ${what}${after}`, description: `${pluralize(total, 'event')} ${which}.` };
}

/**
 * The title of a record with its date, and no date twice: none is added where the title has it, and a title that ends
 * with a part of the date ("April 2003" of "3–5 April 2003") has that replaced by the whole.
 */
export function nameWithDate(record: { title: string; date: DatedValue | null } | Figure): string {
  const { title, date } =
    'asOf' in record ? { title: `${record.what}: ${record.value}`, date: record.asOf } : record;
  const when = date ? formatDate(date.date) : 'not dated';
  if (title.includes(when)) return title;
  const comma = title.lastIndexOf(', ');
  const isPart = comma > 0 && when.endsWith(` ${title.slice(comma + 2)}`);
  return `${isPart ? title.slice(0, comma) : title}, ${when}`;
}
