import { permalink } from '#edition/addresses/permalink.ts';
import { resolveRef, resolveReferences, type RecordContext } from '#edition/build/build-context.ts';
import type { BuiltRecords } from '#edition/build/build-records.ts';
import type { ParsedContent } from '#edition/build/parse-content.ts';
import type { ParsedEntry } from '#edition/build/parse-entries.ts';
import { attachPrinters } from '#edition/evidence/printed-by.ts';
import type { Authority, Edition, EditionRecord, Ref } from '#edition/types/edition.ts';
import type { AuthoredOrganization } from '#schema/register.ts';
import { compareNames } from '#text/order/compare-names.ts';
import { compareText } from '#text/order/compare-text.ts';
import { resolveCountry } from './countries.ts';

/** The registers of people, places and organizations, each in the order of the alphabet, with everything that names an entry. */
export type Registers = Pick<Edition, 'people' | 'places' | 'organizations'>;

/** Builds the registers and lists every record and figure under everyone and everything it names. */
export function buildRegisters(
  context: RecordContext,
  parsed: ParsedContent,
  { events, agreements, figures }: BuiltRecords,
): Registers {
  const registers = buildAuthorities(context, parsed);
  const authorities = Object.values(registers).flat();
  const byId = new Map(authorities.map((authority) => [authority.id, authority]));
  for (const record of [...events, ...agreements]) {
    const { id, type, title, path } = record;
    for (const name of listNamed(record)) byId.get(name)?.records.push({ id, type, title, path });
  }
  for (const { id, name, path, place } of registers.organizations) {
    byId.get(place?.id ?? '')?.bodies.push({ type: 'organization', id, title: name, path });
  }
  for (const { id, what, path, places, organizations } of figures) {
    for (const name of idsOf(places, organizations)) {
      byId.get(name)?.figures.push({ type: 'figure', id, title: what, path });
    }
  }
  return registers;
}

/** The ids of everyone and everything a record names, each once. */
function listNamed(record: EditionRecord): Set<string> {
  const { places, people, organizations } = record;
  if (record.type === 'agreement') return idsOf(places, people, organizations, record.signatories);
  const { visit } = record;
  return idsOf(places, people, organizations, visit ? [visit.visitor, visit.host] : []);
}

/** What the registers have in common of an entry as it was written. */
type Built = Pick<ParsedEntry<'people' | 'places' | 'organizations'>, 'id' | 'entry'> & {
  fields: Omit<AuthoredOrganization, 'place'>;
};

const idsOf = (...lists: (readonly Pick<Ref, 'id'>[])[]): Set<string> =>
  new Set(lists.flat().map(({ id }) => id));

function buildAuthorities(context: RecordContext, parsed: ParsedContent): Registers {
  const { printedBy } = context;
  const namesakes = listNamesakes(context, parsed);
  const build = (type: Authority['type'], { id, fields, entry }: Built): Authority => ({
    type,
    id,
    path: permalink(type, id) ?? '',
    name: fields.name,
    sortName: fields.name,
    description: fields.description,
    references: resolveReferences(context, fields.references, entry, ['references']),
    sameAs: fields.sameAs,
    place: null,
    bodies: [],
    kind: null,
    country: null,
    position: null,
    variants: attachPrinters(context, fields.variants),
    namePrintedBy: printedBy(fields.name),
    differentFrom: namesakes(id),
    records: [],
    figures: [],
    notes: [],
  });
  const buildPlace = (place: ParsedEntry<'places'>): Authority => ({
    ...build('place', place),
    kind: place.fields.kind,
    country:
      place.fields.country === undefined
        ? null
        : resolveCountry(context, parsed.places, place.fields.country, place.entry, ['country']),
    position: buildPosition(context, place),
  });
  const buildBody = (body: ParsedEntry<'organizations'>): Authority => ({
    ...build('organization', body),
    place:
      body.fields.place === undefined
        ? null
        : resolveRef(context, body.fields.place, ['place'], body.entry, ['place']),
  });
  return {
    people: parsed.people
      .map((person) => ({ ...build('person', person), sortName: person.fields.sortName }))
      .toSorted(bySortName),
    places: parsed.places.map(buildPlace).toSorted(bySortName),
    organizations: parsed.organizations.map(buildBody).toSorted(bySortName),
  };
}

const bySortName = (a: Authority, b: Authority): number =>
  compareNames(a.sortName, b.sortName) || compareText(a.id, b.id);

/** The namesakes of each entry: those it names in `differentFrom`, and those that name it there. */
function listNamesakes(
  context: RecordContext,
  { people, places, organizations }: ParsedContent,
): (id: string) => Ref[] {
  const found = new Map<string, Map<string, Ref>>();
  const add = (id: string, ref: Ref | null | undefined): void => {
    if (ref) found.set(id, (found.get(id) ?? new Map<string, Ref>()).set(ref.id, ref));
  };
  const registers = { person: people, place: places, organization: organizations };
  for (const [type, entries] of Object.entries(registers) as [Authority['type'], typeof people][]) {
    for (const { id, entry, fields } of entries) {
      for (const [index, other] of fields.differentFrom.entries()) {
        const ref = resolveRef(context, other, [type], entry, ['differentFrom', index]);
        add(id, ref);
        if (ref) add(other, context.refs.get(id));
      }
    }
  }
  return (id) => [...(found.get(id)?.values() ?? [])].toSorted((a, b) => compareNames(a.title, b.title));
}

function buildPosition(
  context: RecordContext,
  { entry, fields }: ParsedEntry<'places'>,
): Authority['position'] {
  const { position } = fields;
  if (!position) return null;
  const path = ['position', 'references'];
  return { ...position, references: resolveReferences(context, position.references, entry, path) };
}
