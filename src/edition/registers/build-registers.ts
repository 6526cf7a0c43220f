import { foldText, containsWords } from '#text/words/folded-words.ts';
import { resolveReferences } from '#edition/build/build-context.ts';
import { toWitness } from '#edition/evidence/locate-quotes.ts';
import { permalink } from '#edition/addresses/permalink.ts';
import type { RecordContext } from '#edition/evidence/attach-evidence.ts';
import type { Authority, EditionRecord, Figure, LabelledRef, Ref, Witness } from '#edition/types/edition.ts';
import { resolveCountry } from './countries.ts';
import type { ParsedEntries } from '#edition/build/parse-entries.ts';

/** The registers: people, places and organizations with the witnesses that print each spelling. */
export function buildAuthorities(
  context: RecordContext,
  parsed: ParsedEntries,
): Pick<Record<'people' | 'places' | 'organizations', Authority[]>, 'people' | 'places' | 'organizations'> {
  const texts = [...context.sources.values()].map((source) => ({
    witness: toWitness(source),
    words: foldText(source.text),
  }));
  const printedBy = (form: string): Witness[] =>
    texts.filter(({ words }) => containsWords(words, form)).map(({ witness }) => witness);
  const build = (
    type: Authority['type'],
    id: string,
    fields: {
      name: string;
      description: string;
      variants: { form: string; lang: Authority['variants'][number]['lang'] }[];
    },
  ): Authority => ({
    type,
    id,
    path: permalink(type, id) ?? '',
    name: fields.name,
    sortName: fields.name,
    description: fields.description,
    kind: null,
    country: null,
    position: null,
    variants: fields.variants.map((variant) => ({ ...variant, printedBy: printedBy(variant.form) })),
    namePrintedBy: printedBy(fields.name),
    records: [],
    figures: [],
    notes: [],
  });
  const bySortName = (a: Authority, b: Authority) =>
    a.sortName < b.sortName ? -1 : a.sortName > b.sortName ? 1 : 0;
  return {
    people: parsed.people
      .map(({ id, fields }) => ({ ...build('person', id, fields), sortName: fields.sortName }))
      .toSorted(bySortName),
    places: parsed.places
      .map(({ entry, id, fields }) => ({
        ...build('place', id, fields),
        kind: fields.kind,
        position: fields.position
          ? {
              ...fields.position,
              references: resolveReferences(context, fields.position.references, entry, [
                'position',
                'references',
              ]),
            }
          : null,
        country:
          fields.country === undefined
            ? null
            : resolveCountry(context, parsed.places, fields.country, entry, ['country']),
      }))
      .toSorted(bySortName),
    organizations: parsed.organizations
      .map(({ id, fields }) => build('organization', id, fields))
      .toSorted(bySortName),
  };
}

/** Enters each record and figure under everyone and everything it names. */
export function enterRecords(
  authorities: readonly Authority[],
  records: readonly EditionRecord[],
  figures: readonly Figure[],
): void {
  const byId = new Map(authorities.map((authority) => [authority.id, authority]));
  const enter = (named: Iterable<string>, list: 'records' | 'figures', ref: Ref) => {
    for (const id of new Set(named)) byId.get(id)?.[list].push(ref);
  };
  const ids = (...links: (LabelledRef[] | Ref[])[]) => links.flat().map(({ id }) => id);
  for (const record of records) {
    const { id, type, title, path, places, people, organizations } = record;
    const more =
      record.type === 'event'
        ? record.visit
          ? [record.visit.visitor, record.visit.host]
          : []
        : record.signatories;
    enter(ids(places, people, organizations, more), 'records', { id, type, title, path });
  }
  for (const { id, what, path, places, organizations } of figures) {
    enter(ids(places, organizations), 'figures', { type: 'figure', id, title: what, path });
  }
}
