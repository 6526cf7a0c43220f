import type { Edition } from '#edition/types/edition.ts';

/** The ids a thing had before, sorted: anchors with them lead to it still, as its old addresses do. */
export function formerIds({ moved }: Pick<Edition, 'moved'>, path: string): string[] {
  const folder = path.replace(/[^/]+\/$/, '');
  return Object.keys(moved)
    .filter((from) => moved[from] === path && from.startsWith(folder) && from !== folder)
    .map((from) => from.slice(folder.length, -1))
    .sort();
}
