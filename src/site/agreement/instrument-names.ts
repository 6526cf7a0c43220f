import type { AgreementRecord } from '#edition/types/edition.ts';

/** What an entry of the index of agreements is called in one word: no more than the sources call it. */
export function instrumentName({ designation }: AgreementRecord): 'agreement' | 'draft' | 'document' {
  if (designation === 'draft') return 'draft';
  return designation === 'not stated' ? 'document' : 'agreement';
}
