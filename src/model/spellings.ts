import type { Edition, EditionRecord } from './edition.ts';

/** Every spelling of everyone and everything a record names: what a reader may type to find it. */
export function collectSpellings(edition: Edition, record: EditionRecord): string[] {
  const named = [...record.people, ...record.places, ...record.organizations];
  if (record.type === 'agreement') named.push(...record.signatories);
  const ids = new Set(named.map(({ id }) => id));
  const authorities = [...edition.people, ...edition.places, ...edition.organizations];
  return authorities
    .filter(({ id }) => ids.has(id))
    .flatMap(({ name, variants }) => [name, ...variants.map(({ form }) => form)]);
}
