import { permalink } from '#edition/addresses/permalink.ts';
import { attachEvidence } from '#edition/evidence/attach-evidence.ts';
import type { Figure } from '#edition/types/edition.ts';
import { resolveLinks, type RecordContext } from '#edition/build/build-context.ts';
import { buildDatedValue } from '#edition/build/build-date.ts';
import type { ParsedEntry } from '#edition/build/parse-entries.ts';

/** A statistic as a source states it. */
export function buildFigure(context: RecordContext, { entry, id, fields }: ParsedEntry<'figures'>): Figure {
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
    ...attachEvidence(context, fields.quotes, entry),
  };
}
