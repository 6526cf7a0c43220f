import { permalink } from '#edition/addresses/permalink.ts';
import type { RecordContext } from '#edition/build/build-context.ts';
import type { BuiltRecords } from '#edition/build/build-records.ts';
import type { ParsedContent } from '#edition/build/parse-content.ts';
import { locateQuotes } from '#edition/evidence/locate-quotes.ts';
import type { Chapter } from '#edition/types/edition.ts';
import { resolveCitations, type Citables } from './resolve-citations.ts';

/**
 * Builds the chapters, by their number, and resolves what the bodies of chapters and of records cite: events,
 * agreements, figures, notes and quotes. The citations of a record are put into the record.
 */
export function buildChapters(
  context: RecordContext,
  { chapters, events, agreements, bodies }: ParsedContent,
  records: BuiltRecords,
): Chapter[] {
  const withBody = mapById([...records.events, ...records.agreements]);
  const citables: Citables = mapById([...withBody.values(), ...records.figures, ...records.notes]);
  for (const { entry, id, fields } of [...events, ...agreements]) {
    const record = withBody.get(id);
    if (!record) continue;
    const citing = { entry, quotes: fields.quotes, evidence: record.evidence, body: bodies.get(entry) };
    record.citations = resolveCitations(context, citing, citables);
  }
  return chapters
    .map(({ entry, id, fields }): Chapter => {
      const { title, order, summary, quotes } = fields;
      const evidence = locateQuotes(quotes, context.sources, entry, context.problems);
      const body = bodies.get(entry);
      return {
        type: 'chapter',
        id,
        path: permalink('chapter', id) ?? '',
        title,
        order,
        summary,
        words: body?.words ?? 0,
        citations: resolveCitations(context, { entry, quotes, evidence, body }, citables),
        evidence,
      };
    })
    .toSorted((a, b) => a.order - b.order);
}

const mapById = <T extends { id: string }>(things: readonly T[]): Map<string, T> =>
  new Map(things.map((thing) => [thing.id, thing]));
