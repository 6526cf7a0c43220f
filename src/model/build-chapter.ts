import type { RecordContext } from './build-record.ts';
import type { Chapter } from './edition.ts';
import { locateQuotes } from './locate-quotes.ts';
import type { ParsedEntry } from './parse-entries.ts';
import { permalink } from './permalink.ts';
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
