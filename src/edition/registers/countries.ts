import { addUnknown, type BuildContext } from '#edition/build/build-context.ts';
import type { ParsedContent } from '#edition/build/parse-content.ts';
import type { ParsedEntry } from '#edition/build/parse-entries.ts';
import { memoize } from '#text/memoize.ts';
import type { Authority, Ref } from '#edition/types/edition.ts';
import type { FieldPath, SourceLocation } from '#problems/problem-list.ts';

/** Resolves the id of a country: a place of that kind; a problem, with the nearest country, when it is none. */
export function resolveCountry(
  { refs, problems }: BuildContext,
  places: readonly ParsedEntry<'places'>[],
  id: string,
  location: SourceLocation,
  path: FieldPath,
): Ref | null {
  const countries = listCountries(places);
  if (countries.has(id)) return refs.get(id) ?? null;
  addUnknown(problems, { type: 'country', id, ids: countries }, location, path);
  return null;
}

const listCountries = memoize(
  (places: readonly ParsedEntry<'places'>[]) =>
    new Set(places.filter(({ fields }) => fields.kind === 'country').map(({ id }) => id)),
);

/** The ids of the places that are countries. */
export const listCountryIds = memoize(
  (places: readonly Pick<Authority, 'id' | 'kind'>[]): ReadonlySet<string> =>
    new Set(places.filter(({ kind }) => kind === 'country').map(({ id }) => id)),
);

/** The countries the edition is about, in the order in which content/edition.yaml names them; what is none is a problem. */
export const resolveCountries = (
  context: BuildContext,
  { title, places }: ParsedContent,
  location: SourceLocation,
): Ref[] =>
  (title?.countries ?? []).flatMap(
    (id, index) => resolveCountry(context, places, id, location, ['countries', index]) ?? [],
  );
