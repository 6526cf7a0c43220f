import type { RecordContext } from '#edition/evidence/attach-evidence.ts';
import type { Chapter } from '#edition/types/edition.ts';
import { locateQuotes } from '#edition/evidence/locate-quotes.ts';
import type { ParsedEntry } from '#edition/build/parse-entries.ts';
import { permalink } from '#edition/addresses/permalink.ts';
import { resolveCitations, type Bodies, type Citables } from './resolve-citations.ts';

/** A chapter: its citations resolved and numbered in the order in which they first appear. */
export function buildChapter(
  context: RecordContext,
  { entry, id, fields }: ParsedEntry<'chapters'>,
  bodies: Bodies,
  citables: Citables,
): Chapter {
  const evidence = locateQuotes(fields.quotes, context.sources, entry, context.problems);
  return {
    type: 'chapter',
    id,
    path: permalink('chapter', id) ?? '',
    title: fields.title,
    order: fields.order,
    summary: fields.summary,
    words: bodies.get(entry)?.words ?? 0,
    citations: resolveCitations(context, { entry, fields, evidence }, bodies, citables),
    evidence,
  };
}
