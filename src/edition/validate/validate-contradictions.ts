import type { ProblemList } from '#problems/problem-list.ts';
import type { AuthoredAgreement } from '#schema/records/agreement.ts';
import type { ParsedEntry } from '#edition/build/parse-entries.ts';

/** Two fields of an agreement that contradict each other: which of them is reported, when, and why. */
interface Contradiction {
  field: keyof AuthoredAgreement;
  isFound: (fields: AuthoredAgreement) => boolean;
  reason: string;
}

const CONTRADICTIONS: readonly Contradiction[] = [
  {
    field: 'status',
    isFound: ({ status, titleAsPrinted }) => status === 'named' && titleAsPrinted === undefined,
    reason: '"named" means that the source gives a title; add titleAsPrinted, or use "described"',
  },
  {
    field: 'titleAsPrinted',
    isFound: ({ status, titleAsPrinted }) => status !== 'named' && titleAsPrinted !== undefined,
    reason: 'the source gives a title, so the status must be "named"',
  },
  {
    field: 'status',
    isFound: ({ status, several }) => status === 'counted' && !several,
    reason: '"counted" means one of a number; add "several: true"',
  },
  {
    field: 'signed',
    isFound: ({ designation, signed }) => designation === 'draft' && signed !== undefined,
    reason: 'a draft has no date of signature; use another designation, or remove the date',
  },
  {
    field: 'lifecycle',
    isFound: ({ designation, lifecycle }) => designation === 'draft' && lifecycle.length > 0,
    reason: 'a draft has no lifecycle; use another designation, or remove the steps',
  },
];

/** Reports the fields of an agreement that contradict each other, though each is valid by itself. */
export function validateAgreement(
  { entry, fields }: Pick<ParsedEntry<'agreements'>, 'entry' | 'fields'>,
  problems: ProblemList,
): void {
  for (const { field, isFound, reason } of CONTRADICTIONS) {
    if (isFound(fields)) problems.add('fields-contradict', entry, [field], { reason });
  }
}

/**
 * Every agreement that is part of another must be part of a group: an entry that stands for several documents and is
 * not itself a part. An id in `partOf` that names nothing is reported where it is resolved.
 */
export function validateGroups(
  agreements: readonly Pick<ParsedEntry<'agreements'>, 'id' | 'entry' | 'fields'>[],
  problems: ProblemList,
): void {
  const byId = new Map(agreements.map(({ id, fields }) => [id, fields]));
  for (const { id, entry, fields } of agreements) {
    const { partOf } = fields;
    const group = partOf === undefined ? undefined : byId.get(partOf);
    if (partOf === undefined || !group) continue;
    const what = partOf === id ? 'is this entry itself' : describeObstacle(group);
    if (what !== null) problems.add('group-expected', entry, ['partOf'], { id: partOf, what });
  }
}

/** Why an agreement cannot have parts, to stand after "it"; null when it can. */
function describeObstacle({ several, partOf }: AuthoredAgreement): string | null {
  if (!several) return 'stands for one document';
  return partOf === undefined ? null : `is itself a part of "${partOf}"`;
}
