import type { AgreementRecord } from '#edition/types/edition.ts';

/** What it means that the sources name, describe or count an agreement. */
export const STATUS_WORDS: Readonly<Record<AgreementRecord['status'], string>> = {
  named: 'named: a source gives its title',
  described: 'described: a source says what it is about, and gives no title',
  counted: 'counted: a source gives a number, and tells none of them apart',
};
