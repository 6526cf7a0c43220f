import { resolveRef, resolveReferences } from '#edition/build/build-context.ts';
import type { RecordContext } from '#edition/evidence/attach-evidence.ts';
import type { Note, RefType } from '#edition/types/edition.ts';
import { locateQuotes } from '#edition/evidence/locate-quotes.ts';
import type { ParsedEntry } from '#edition/build/parse-entries.ts';

const ABOUT: readonly RefType[] = [
  'event',
  'agreement',
  'figure',
  'person',
  'place',
  'organization',
  'source',
];

/** An editors' note: what it is about is there, its words stand in the source, and outside knowledge has its references. */
export function buildNote(context: RecordContext, { entry, id, fields }: ParsedEntry<'notes'>): Note {
  if (fields.label === 'outside' && fields.references.length === 0) {
    context.problems.add('references-missing', entry, ['references']);
  }
  return {
    type: 'note',
    id,
    title: fields.title,
    kind: fields.kind,
    label: fields.label,
    text: fields.text,
    about: fields.about.flatMap(
      (about, index) => resolveRef(context, about, ABOUT, entry, ['about', index]) ?? [],
    ),
    references: resolveReferences(context, fields.references, entry, ['references']),
    contests: fields.contests ?? null,
    evidence: locateQuotes(fields.quotes, context.sources, entry, context.problems),
  };
}
