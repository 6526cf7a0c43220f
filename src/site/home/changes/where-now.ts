import { listAboutPages } from '#edition/sources/about-pages.ts';
import type { EarlierState, Edition } from '#edition/types/edition.ts';

/** Where an entry stands today that read otherwise in an earlier version: a note on the first page it is about. */
export function whereNow(edition: Edition, { entry, now }: EarlierState): string | null {
  const [folder, id] = entry.split('/');
  if (folder !== 'notes') return now;
  const place = edition.notes.find((note) => note.id === id)?.about.find(({ path }) => path !== null)?.path;
  if (!place) return null;
  const path = place.replace(/#.*$/, '');
  // A note on a source stands on the page about it.
  const source = edition.sources.find((one) => one.path === path);
  const page =
    source && listAboutPages(source, edition).find(({ notes }) => notes.some((note) => note.id === id));
  return `${page?.path ?? path}#${id}`;
}
