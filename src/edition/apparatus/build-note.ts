import { resolveReferences, resolveRefs, type RecordContext } from '#edition/build/build-context.ts';
import type { ParsedEntry } from '#edition/build/parse-entries.ts';
import { locateQuotes } from '#edition/evidence/locate-quotes.ts';
import type { Note, RefType } from '#edition/types/edition.ts';

/** What a note can be about. */
const ABOUT: readonly RefType[] = [
  'event',
  'agreement',
  'figure',
  'person',
  'place',
  'organization',
  'source',
];

/** An editors' note, with what it is about, its references, and the words it comments on. */
export function buildNote(context: RecordContext, { entry, id, fields }: ParsedEntry<'notes'>): Note {
  return {
    type: 'note',
    id,
    title: fields.title,
    kind: fields.kind,
    label: fields.label,
    text: fields.text,
    about: resolveRefs(context, fields.about, ABOUT, entry, 'about'),
    references: resolveReferences(context, fields.references, entry, ['references']),
    contests: fields.contests ?? null,
    silent: fields.silent ?? [],
    evidence: locateQuotes(fields.quotes, context.sources, entry, context.problems),
  };
}
