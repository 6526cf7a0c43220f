import { resolveLinks } from './build-context.ts';
import { buildDatedValue, dateFacts } from './build-date.ts';
import {
  linkFacts,
  plainFact,
  attachEvidence,
  type RecordContext,
} from '#edition/evidence/attach-evidence.ts';
import type { Figure } from '#edition/types/edition.ts';
import type { Fact } from '#edition/validate/validate-facts.ts';
import type { ParsedEntry } from './parse-entries.ts';
import { permalink } from '#edition/addresses/permalink.ts';

const SUPPORTABLE = ['what', 'value', 'unit', 'asOf', 'places', 'organizations'] as const;

/** A statistic as stated: its value and unit stand, as printed, in a quote. */
export function buildFigure(context: RecordContext, { entry, id, fields }: ParsedEntry<'figures'>): Figure {
  const facts: Fact[] = [
    plainFact('what'),
    { ...plainFact('value'), anyOf: [fields.value] },
    ...dateFacts(fields.asOf, 'asOf'),
    ...linkFacts(context, fields.places, 'places'),
    ...linkFacts(context, fields.organizations, 'organizations'),
  ];
  if (fields.unit !== undefined) facts.push({ ...plainFact('unit'), anyOf: [fields.unit] });
  return {
    type: 'figure',
    id,
    path: permalink('figure', id) ?? '',
    what: fields.what,
    value: fields.value,
    number: fields.number,
    qualifier: fields.qualifier,
    unit: fields.unit ?? null,
    unitMissing: fields.unitMissing ?? null,
    asOf: buildDatedValue(context, fields.asOf, entry, 'asOf'),
    places: resolveLinks(context, fields.places, ['place'], entry, 'places'),
    organizations: resolveLinks(context, fields.organizations, ['organization'], entry, 'organizations'),
    ...attachEvidence(context, fields.quotes, facts, SUPPORTABLE, entry),
  };
}
