import type { EarlierState, Edition } from '#edition/types/edition.ts';

/** Where an entry stands today that read otherwise in an earlier version: a note on the first page it is about. */
export function whereNow({ notes }: Pick<Edition, 'notes'>, { entry, now }: EarlierState): string | null {
  const [folder, id] = entry.split('/');
  if (folder !== 'notes') return now;
  const place = notes.find((note) => note.id === id)?.about.find(({ path }) => path !== null)?.path;
  return place ? `${place.replace(/#.*$/, '')}#${id}` : null;
}
