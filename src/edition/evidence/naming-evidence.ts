import { foldText, containsWords } from '#text/words/whole-words.ts';
import type { Authority, Basis, EditionRecord, Evidence } from '#edition/types/edition.ts';

/** A quote of a record that supports a fact. */
export interface Support {
  /** All segments of the quote. */
  segments: Evidence[];
  /** The segment that contains one of the words looked for; null where the quote supports the fact in other words. */
  naming: Evidence | null;
}

/** The quotes among some evidence that support one of the fields, each with the segment that contains one of the forms. */
function supportsOf(
  evidence: readonly Evidence[],
  fields: readonly string[],
  forms: readonly string[],
): Support[] {
  const supporting = evidence.filter(({ supports }) => supports.some((field) => fields.includes(field)));
  return [...Map.groupBy(supporting, ({ key }) => key).values()].map((segments) => ({
    segments,
    naming: segments.find(({ exact }) => forms.some((form) => containsWords(foldText(exact), form))) ?? null,
  }));
}

/**
 * The quote that supports a fact: of the quotes that support one of the fields, the first that contains one of the
 * forms or, if none does, the first. Null when no quote supports the fields.
 */
export function findSupport(
  evidence: readonly Evidence[],
  fields: readonly string[],
  forms: readonly string[],
): Support | null {
  const quotes = supportsOf(evidence, fields, forms);
  return quotes.find(({ naming }) => naming !== null) ?? quotes[0] ?? null;
}

/** The keys of all quotes that support one of the fields: those that contain one of the forms, if any does. */
export function listSupporting(
  evidence: readonly Evidence[],
  fields: readonly string[],
  forms: readonly string[],
): string[] {
  const quotes = supportsOf(evidence, fields, forms);
  const naming = quotes.filter((quote) => quote.naming !== null);
  return (naming.length > 0 ? naming : quotes).flatMap(({ segments }) => segments[0]?.key ?? []);
}

/** Every spelling of the name of a person, place or organization; the name itself first. */
export const formsOf = ({ name, variants }: Authority): string[] => [
  name,
  ...variants.map(({ form }) => form),
];

/** How a record names a person, a place or an organization. */
export interface Naming {
  /** The quote that names it; null where the record has none. */
  support: Support | null;
  /** How the record knows it; null for the visitor or the host of a visit whom no quote names. */
  basis: Basis | null;
}

const STATED: Basis = { label: 'stated', rule: null, references: [] };

/** Finds the quote by which a record names a person, a place or an organization, and how that is known. */
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

/** Everyone and everything a record names, with the field that does; visitor and host have no label of their own. */
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
