import { permalink } from '#edition/addresses/permalink.ts';
import type { RecordContext } from '#edition/build/build-context.ts';
import type { BuiltRecords } from '#edition/build/build-records.ts';
import type { ParsedContent } from '#edition/build/parse-content.ts';
import { listClaimIds } from '#edition/evidence/claims/claim-ids.ts';
import { locateQuotes } from '#edition/evidence/locate-quotes.ts';
import type { Chapter } from '#edition/types/edition.ts';
import { resolveCitations, type Citables } from './resolve-citations.ts';
import { validateChapters } from './validate-chapters.ts';
import { validateHeadings } from './validate-headings.ts';

/**
 * Builds the chapters, by their number, and resolves what the bodies of chapters and of records cite: events,
 * agreements, figures, notes and quotes. The citations of a record are put into the record.
 */
export function buildChapters(
  context: RecordContext,
  { chapters, events, agreements, people, places, bodies }: ParsedContent,
  records: BuiltRecords,
): Chapter[] {
  const withBody = mapById([...records.events, ...records.agreements]);
  const citables: Citables = mapById([...withBody.values(), ...records.figures, ...records.notes]);
  const names = listNames([...people, ...places].map(({ fields }) => fields.name));
  const { problems } = context;
  validateChapters(chapters, bodies, problems);
  for (const { entry, id, fields } of [...events, ...agreements]) {
    const record = withBody.get(id);
    if (!record) continue;
    const body = bodies.get(entry);
    const citing = { entry, quotes: fields.quotes, evidence: record.evidence, body };
    const citations = resolveCitations(context, citing, citables);
    record.citations = citations;
    const anchors = new Map([
      ...listClaimIds(record).map((claim) => [claim, 'a value of the record'] as const),
      ...record.notes.map((note) => [note.id, 'a note on the page'] as const),
    ]);
    validateHeadings({ entry, body, citations, citables, names, anchors }, problems);
  }
  return chapters
    .map(({ entry, id, fields }): Chapter => {
      const { title, order, summary, quotes } = fields;
      const evidence = locateQuotes(quotes, context.sources, entry, problems);
      const body = bodies.get(entry);
      const citations = resolveCitations(context, { entry, quotes, evidence, body }, citables);
      validateHeadings({ entry, body, citations, citables, names, anchors: new Map() }, problems);
      return {
        type: 'chapter',
        id,
        path: permalink('chapter', id) ?? '',
        title,
        order,
        summary,
        words: body?.words ?? 0,
        body: entry.body.trim(),
        citations,
        evidence,
      };
    })
    .toSorted((a, b) => a.order - b.order);
}

/** The words of names that begin with a capital, in small letters: "of" and "the" are none. */
const listNames = (names: readonly string[]): Set<string> =>
  new Set(names.flatMap((name) => name.match(/\p{Lu}\p{L}+/gu) ?? []).map((word) => word.toLowerCase()));

const mapById = <T extends { id: string }>(things: readonly T[]): Map<string, T> =>
  new Map(things.map((thing) => [thing.id, thing]));
