import type { BuildContext } from '#edition/build/build-context.ts';
import type { ParsedEntry } from '#edition/build/parse-entries.ts';
import type { Ref } from '#edition/types/edition.ts';
import type { FieldPath, SourceLocation } from '#problems/problem-list.ts';
import { suggestNearest } from '#text/words/suggest.ts';

/** Resolves the id of a country: a place of that kind; a problem, with the nearest country, when it is none. */
export function resolveCountry(
  context: BuildContext,
  places: readonly ParsedEntry<'places'>[],
  id: string,
  location: SourceLocation,
  path: FieldPath,
): Ref | null {
  const countries = places.filter(({ fields }) => fields.kind === 'country').map((place) => place.id);
  if (countries.includes(id)) return context.refs.get(id) ?? null;
  const near = suggestNearest(id, countries);
  const suggestion = near ? ` Did you mean "${near}"?` : '';
  context.problems.add('reference-unknown', location, path, { type: 'country', id, suggestion });
  return null;
}
