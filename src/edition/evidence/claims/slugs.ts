/* What anchors are made of. */
import { toSlug } from '#text/words/slug.ts';

/** The slugs of some words, joined by hyphens; what is left out, or has no Latin letter or digit, gives nothing. */
export const joinSlugs = (...parts: readonly (string | null | undefined)[]): string =>
  parts
    .filter((part) => part !== null && part !== undefined)
    .map(toSlug)
    .filter((part) => part !== '')
    .join('-');

/**
 * One anchor for each item: its first part and, only where others have the same, as many more parts as tell it from
 * them. All that share one are treated alike, so that their order means nothing.
 */
export function tellApart(items: readonly (readonly (string | null | undefined)[])[]): string[] {
  let ids = items.map(([first]) => first ?? '');
  const most = Math.max(0, ...items.map((parts) => parts.length));
  for (let depth = 1; depth < most; depth += 1) {
    const counts = Map.groupBy(ids, (id) => id);
    ids = ids.map((id, index) =>
      (counts.get(id)?.length ?? 0) > 1 ? joinSlugs(id, items[index]?.[depth]) : id,
    );
  }
  return ids;
}
