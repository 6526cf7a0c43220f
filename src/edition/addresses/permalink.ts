import type { RefType } from '#edition/types/edition.ts';

const FOLDERS: Readonly<Partial<Record<RefType, string>>> = {
  event: 'events',
  agreement: 'agreements',
  person: 'people',
  place: 'places',
  organization: 'organizations',
  chapter: 'chapters',
  source: 'sources',
};

/** The permanent path of a thing; null for notes, which are shown on the pages of what they are about. */
export function permalink(type: RefType, id: string): string | null {
  if (type === 'figure') return `/figures/#${id}`;
  const folder = FOLDERS[type];
  return folder ? `/${folder}/${id}/` : null;
}

/** The permanent path of a passage of a source. */
export const passagePath = (source: string, passage: string): string => `/sources/${source}/#${passage}`;
