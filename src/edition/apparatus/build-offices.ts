import { resolveRef, resolveReferences, type BuildContext } from '#edition/build/build-context.ts';
import { buildDate, buildOptionalDate } from '#edition/build/build-date.ts';
import type { ParsedMapEntry } from '#edition/build/parse-content.ts';
import type { Holder, Office } from '#edition/types/edition.ts';
import type { AuthoredOffice } from '#schema/apparatus/office.ts';

/** The table of offices: who held which, from when to when, and where that is said. */
export function buildOffices(
  context: BuildContext,
  offices: readonly ParsedMapEntry<AuthoredOffice>[],
): Office[] {
  return offices.map(({ id, fields, location }) => ({
    id,
    name: fields.name,
    titles: fields.titles,
    holders: fields.holders.flatMap((holder, index): Holder[] => {
      const path = ['holders', index];
      const person =
        holder.person === undefined
          ? null
          : resolveRef(context, holder.person, ['person'], location, [...path, 'person']);
      const from = buildDate(holder.from, location, [...path, 'from'], context.problems);
      const to = buildOptionalDate(holder.to, location, [...path, 'to'], context.problems);
      const references = resolveReferences(context, holder.references, location, [...path, 'references']);
      return from ? [{ person, name: person?.title ?? holder.name ?? '', from, to, references }] : [];
    }),
  }));
}
