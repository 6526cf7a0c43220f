import { memoize } from '#text/memoize.ts';
import type { Edition } from '#edition/types/edition.ts';

/**
 * The ids that a thing had before, sorted: anchors with them lead to it still, as its old addresses do. Its address is a
 * page or, for a figure, a part of one.
 */
export function formerIds({ moved }: Pick<Edition, 'moved'>, path: string): string[] {
  const folder = path.replace(/[^/#]+\/?$/, '');
  return (oldAddresses(moved).get(path) ?? [])
    .filter((from) => from.startsWith(folder) && from !== folder && from.includes('#') === path.includes('#'))
    .map((from) => from.slice(folder.length).replace('/', ''))
    .sort();
}

/** The old addresses of each page. */
const oldAddresses = memoize((moved: Edition['moved']) =>
  Map.groupBy(Object.keys(moved), (from) => moved[from]),
);

/** The values that the page of a record had, by their anchors, and where what there is to know of each is today. */
export const formerClaims = ({ moved }: Pick<Edition, 'moved'>, path: string): { id: string; to: string }[] =>
  (movedParts(moved).get(path) ?? []).map((from) => ({
    id: from.slice(path.length + 1),
    to: moved[from] ?? path,
  }));

/** The old addresses that are parts of a page, by that of the page. */
const movedParts = memoize((moved: Edition['moved']) =>
  Map.groupBy(
    Object.keys(moved).filter((from) => from.includes('#')),
    (from) => from.replace(/#.*$/, ''),
  ),
);
