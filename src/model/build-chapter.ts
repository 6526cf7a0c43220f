import { readBody, type BodyCite } from '#intake/read-body.ts';
import type { ContentEntry } from '#intake/read-content.ts';
import { suggestNearest } from '#text/suggest.ts';
import type { RecordContext } from './build-record.ts';
import type { AgreementRecord, Chapter, Citation, EventRecord, Evidence, Figure, Note } from './edition.ts';
import { locateQuotes, witnessesOf } from './locate-quotes.ts';
import type { ParsedEntry } from './parse-entries.ts';
import { permalink } from './permalink.ts';

/** What a chapter may cite, by id. */
export type Citable = EventRecord | AgreementRecord | Figure | Note;

/** A chapter: its citations resolved and numbered in the order in which they first appear. */
export function buildChapter(
  context: RecordContext,
  { entry, id, fields }: ParsedEntry<'chapters'>,
  citables: ReadonlyMap<string, Citable>,
): Chapter {
  const evidence = locateQuotes(fields.quotes, context.sources, entry, context.problems);
  const body = readBody(entry, context.problems);
  const citations = new Map<string, Citation>();
  for (const cite of body.cites) {
    if (citations.has(cite.to)) continue;
    const citation = resolveCite(context, cite, evidence, citables);
    if (citation) citations.set(cite.to, { ...citation, number: citations.size + 1 });
    // A quote of its own that was not found has already been reported.
    else if (!Object.hasOwn(fields.quotes, cite.to)) addUnknownCite(context, cite, entry, fields, citables);
  }
  return {
    type: 'chapter',
    id,
    path: permalink('chapter', id) ?? '',
    title: fields.title,
    order: fields.order,
    summary: fields.summary,
    words: body.words,
    citations: [...citations.values()],
    evidence,
  };
}

/** Holds the citations in the body of a record against what there is to cite. */
export function checkCites(
  context: RecordContext,
  { entry, fields }: ParsedEntry<'events'> | ParsedEntry<'agreements'>,
  citables: ReadonlyMap<string, Citable>,
): void {
  for (const cite of readBody(entry, context.problems).cites) {
    if (Object.hasOwn(fields.quotes, cite.to) || resolveCite(context, cite, [], citables)) continue;
    addUnknownCite(context, cite, entry, fields, citables);
  }
}

function addUnknownCite(
  context: RecordContext,
  { to, line }: BodyCite,
  entry: ContentEntry,
  { quotes }: { quotes: object },
  citables: ReadonlyMap<string, Citable>,
): void {
  const near = suggestNearest(to, [...Object.keys(quotes), ...citables.keys()]);
  const details = { type: 'quote or record', id: to, suggestion: near ? ` Did you mean "${near}"?` : '' };
  context.problems.add('reference-unknown', entry, [], details, line);
}

function resolveCite(
  context: RecordContext,
  { to }: BodyCite,
  own: readonly Evidence[],
  citables: ReadonlyMap<string, Citable>,
): Omit<Citation, 'number'> | null {
  const quoted = own.filter(({ key }) => key === to);
  if (quoted.length > 0)
    return { to, ref: null, note: null, evidence: quoted, witnesses: witnessesOf(quoted) };
  const [id = '', key] = to.split('/');
  const cited = citables.get(id);
  if (!cited) return null;
  const evidence = key === undefined ? cited.evidence : cited.evidence.filter((piece) => piece.key === key);
  if (key !== undefined && evidence.length === 0) return null;
  const note = cited.type === 'note' ? cited : null;
  return { to, ref: context.refs.get(id) ?? null, note, evidence, witnesses: witnessesOf(evidence) };
}
