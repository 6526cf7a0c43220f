import type { ChangeKind } from '#schema/apparatus/changes.ts';

/** What became of an entry, as lists of changes call it. */
export const CHANGE_WORDS = {
  addition: 'Added',
  correction: 'Corrected',
  withdrawal: 'Withdrawn',
} as const satisfies Readonly<Record<ChangeKind, string>>;
