import { addUnknown } from '#edition/build/build-context.ts';
import type { ParsedEntry } from '#edition/build/parse-entries.ts';
import type { Edition, Evidence } from '#edition/types/edition.ts';
import type { ProblemList } from '#problems/problem-list.ts';

type NoteEntry = Pick<ParsedEntry<'notes'>, 'entry' | 'fields'>;

/**
 * A note that rests on knowledge from outside the sources gives its references; one that names sources which do not say
 * something is a gap, and they are there.
 */
export function validateNotes(
  notes: readonly NoteEntry[],
  sources: readonly { id: string }[],
  problems: ProblemList,
): void {
  const ids = sources.map(({ id }) => id);
  for (const { entry, fields } of notes) {
    if (fields.label === 'outside' && fields.references.length === 0) {
      problems.add('references-missing', entry, ['references']);
    }
    if (fields.silent === undefined) continue;
    if (fields.kind !== 'gap') {
      const reason = `"silent" names sources that do not say something, and the note is no gap`;
      problems.add('fields-contradict', entry, ['silent'], { reason });
    }
    for (const [index, id] of fields.silent.entries()) {
      if (!ids.includes(id)) addUnknown(problems, { type: 'source', id, ids }, entry, ['silent', index]);
    }
  }
}

/** A gap that a source may have filled which was not read for the note. */
export interface FilledGap {
  note: string;
  /** What the note is about. */
  about: string;
  /** The siglum of the source. */
  siglum: string;
}

/**
 * The gaps that may be filled: a source that the note does not name tells of what it is about. Notes that name no source
 * are left alone.
 */
export function listFilledGaps({ events, agreements, figures, notes }: GapThings): FilledGap[] {
  const evidenceOf = new Map(
    [...events, ...agreements, ...figures].map(({ id, evidence }): [string, readonly Evidence[]] => [
      id,
      evidence,
    ]),
  );
  return notes.flatMap(({ id: note, kind, silent, about }) => {
    if (kind !== 'gap' || silent.length === 0) return [];
    const found = about.flatMap((ref) =>
      (evidenceOf.get(ref.id) ?? [])
        .filter(({ witness }) => !silent.includes(witness.id))
        .map(({ witness }): FilledGap => ({ note, about: ref.id, siglum: witness.siglum })),
    );
    return [...new Map(found.map((gap) => [gap.siglum, gap])).values()];
  });
}

type GapThings = Pick<Edition, 'events' | 'agreements' | 'figures' | 'notes'>;
