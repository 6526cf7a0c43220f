import type { AuthoredAgreement } from '#schema/records/agreement.ts';
import type { BuildContext } from '#edition/build/build-context.ts';
import type { ParsedEntry } from '#edition/build/parse-entries.ts';

/** A contradiction between the fields of an agreement: at which of them it is told, and what is expected. */
interface Contradiction {
  field: keyof AuthoredAgreement;
  isThere: (fields: AuthoredAgreement) => boolean;
  reason: string;
}

const CONTRADICTIONS: readonly Contradiction[] = [
  {
    field: 'status',
    isThere: ({ status, titleAsPrinted }) => status === 'named' && titleAsPrinted === undefined,
    reason: 'named means that the source gives a title; expected titleAsPrinted beside it, or described',
  },
  {
    field: 'titleAsPrinted',
    isThere: ({ status, titleAsPrinted }) => status !== 'named' && titleAsPrinted !== undefined,
    reason: 'the source gives a title; expected the status named',
  },
  {
    field: 'status',
    isThere: ({ status, several }) => status === 'counted' && !several,
    reason: 'counted means one of a number; expected several: true beside it',
  },
  {
    field: 'signed',
    isThere: ({ designation, signed }) => designation === 'draft' && signed !== undefined,
    reason: 'a draft is not signed; expected another designation, or no date of signature',
  },
  {
    field: 'lifecycle',
    isThere: ({ designation, lifecycle }) => designation === 'draft' && lifecycle.length > 0,
    reason: 'a draft has not come so far; expected another designation, or no steps',
  },
];

/** Tells where the fields of an agreement contradict one another; each is in order by itself. */
export function validateAgreement(context: BuildContext, { entry, fields }: ParsedEntry<'agreements'>): void {
  for (const { field, isThere, reason } of CONTRADICTIONS)
    if (isThere(fields)) context.problems.add('fields-contradict', entry, [field], { reason });
}
