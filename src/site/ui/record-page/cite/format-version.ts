import { formatDate } from '#dates/format/format-date.ts';
import { parseDate } from '#dates/parse-date.ts';
import type { Edition } from '#edition/types/edition.ts';

/** When an entry last changed, and what: "Unchanged since version 1.0.0"; undefined before there is a release. */
export function formatVersion({ history }: Pick<Edition, 'history'>, path: string): string | undefined {
  const entry = path.replace(/^\/|\/$/g, '');
  const change = history.lastChanges.get(entry);
  if (change) return `Last changed on ${formatDate(parseDate(change.date))}: ${change.what}`;
  const first = history.first.get(entry);
  return first && `Unchanged since version ${first}`;
}
