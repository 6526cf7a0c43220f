import { onceForEach } from '#edition/build/once-for-each.ts';
import type { Edition } from '#edition/types/edition.ts';

/**
 * The ids that a thing had before, sorted: anchors with them lead to it still, as its old addresses do. Its address is a
 * page or, for a figure, a part of one.
 */
export function formerIds({ moved }: Pick<Edition, 'moved'>, path: string): string[] {
  const folder = path.replace(/[^/#]+\/?$/, '');
  return (oldAddresses(moved).get(path) ?? [])
    .filter((from) => from.startsWith(folder) && from !== folder)
    .map((from) => from.slice(folder.length).replace('/', ''))
    .sort();
}

/** The old addresses of each page. */
const oldAddresses = onceForEach((moved: Edition['moved']) =>
  Map.groupBy(Object.keys(moved), (from) => moved[from]),
);
