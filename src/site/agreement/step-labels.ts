import type { LifecycleStep } from '#edition/types/edition.ts';

/** What a reader calls the steps in the life of an agreement. */
export const STEP_WORDS: Readonly<Record<LifecycleStep['step'], string>> = {
  signature: 'Signature',
  'provisional application': 'Provisional application',
  ratification: 'Ratification',
  'exchange of instruments': 'Exchange of instruments',
  'entry into force': 'Entry into force',
  amendment: 'Amendment',
  termination: 'End or replacement',
};
