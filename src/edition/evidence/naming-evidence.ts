import { foldText, containsWords } from '#text/words/folded-words.ts';
import type { Authority, Basis, EditionRecord, Evidence } from '#edition/types/edition.ts';

/** The quote of a record that supports a fact, all its segments, and the one of them that holds the words sought. */
export interface Support {
  segments: Evidence[];
  /** Null where the quote supports the fact in other words. */
  naming: Evidence | null;
}

/**
 * The quote that supports a fact: of those that support one of the fields, the first that holds one of the forms, and
 * if none does, the first. Null where no quote supports them.
 */
export function findSupport(
  evidence: readonly Evidence[],
  fields: readonly string[],
  forms: readonly string[],
): Support | null {
  const supporting = evidence.filter(({ supports }) => supports.some((field) => fields.includes(field)));
  const quotes = [...Map.groupBy(supporting, ({ key }) => key).values()].map((segments) => ({
    segments,
    naming: segments.find(({ exact }) => forms.some((form) => containsWords(foldText(exact), form))) ?? null,
  }));
  return quotes.find(({ naming }) => naming !== null) ?? quotes[0] ?? null;
}

/** Every spelling of an entry of a register, its name first. */
export const formsOf = ({ name, variants }: Authority): string[] => [
  name,
  ...variants.map(({ form }) => form),
];

/** How a record names a person, a place or a body. */
export interface Naming {
  /** The words; null where the record quotes none for it. */
  support: Support | null;
  /** How the record knows; null of the visitor or the host of a visit whom the words do not name. */
  basis: Basis | null;
}

const STATED: Basis = { label: 'stated', rule: null, references: [] };

/** The words by which a record names an entry of a register, and what they are worth. */
export function findNaming(authority: Authority, record: EditionRecord): Naming {
  const links = linksOf(record).filter(({ id }) => id === authority.id);
  const bases = links.flatMap(({ basis }) => basis ?? []);
  const support = findSupport(
    record.evidence,
    links.map(({ field }) => field),
    formsOf(authority),
  );
  return {
    support,
    basis: bases.find(({ label }) => label === 'stated') ?? bases[0] ?? (support?.naming ? STATED : null),
  };
}

/** Everyone and everything a record names, with the field that names it. */
function linksOf(record: EditionRecord): { field: string; id: string; basis: Basis | null }[] {
  const { places, people, organizations } = record;
  const labelled = {
    places,
    people,
    organizations,
    ...(record.type === 'agreement' && { signatories: record.signatories }),
  };
  const visit = record.type === 'event' && record.visit;
  return [
    ...Object.entries(labelled).flatMap(([field, links]) =>
      links.map((link) => ({ field, id: link.id, basis: link })),
    ),
    ...(visit ? [visit.visitor, visit.host] : []).map(({ id }) => ({ field: 'visit', id, basis: null })),
  ];
}
