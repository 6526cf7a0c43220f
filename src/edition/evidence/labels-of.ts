import type { Label } from '#schema/values.ts';
import { LABELS } from '#schema/values.ts';
import type { Basis, EditionRecord } from '#edition/types/edition.ts';

/** The labels of the values of a record, each once, in the order of the schema. */
export function labelsOf(record: EditionRecord): Label[] {
  const bases: (Basis | null)[] = [
    record.date,
    ...record.places,
    ...record.people,
    ...record.organizations,
    ...(record.type === 'event'
      ? [...record.agreements, record.visit?.rankBasis ?? null]
      : [...record.signatories, record.levelBasis, ...record.lifecycle]),
  ];
  const found = new Set(bases.flatMap((basis) => basis?.label ?? []));
  return LABELS.filter((label) => found.has(label));
}
