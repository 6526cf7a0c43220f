import { mapById } from '#edition/build/map-by-id.ts';
import type { Edition, Ref } from '#edition/types/edition.ts';

/** What a country may be called on a map: its name in the register, and its English spellings. */
export function listForms({ places }: Pick<Edition, 'places'>, { id, title }: Ref): string[] {
  const variants = mapById(places).get(id)?.variants ?? [];
  return [title, ...variants.filter(({ lang }) => lang === 'en').map(({ form }) => form)];
}
