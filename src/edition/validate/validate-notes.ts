import type { ProblemList } from '#problems/problem-list.ts';
import type { ParsedEntry } from '#edition/build/parse-entries.ts';

/** A note that rests on knowledge from outside the sources gives its references. */
export function validateNotes(
  notes: readonly Pick<ParsedEntry<'notes'>, 'entry' | 'fields'>[],
  problems: ProblemList,
): void {
  for (const { entry, fields } of notes) {
    if (fields.label === 'outside' && fields.references.length === 0) {
      problems.add('references-missing', entry, ['references']);
    }
  }
}
