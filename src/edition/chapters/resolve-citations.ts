import type { Body, BodyCite } from '#load/read-body.ts';
import type { ContentEntry } from '#load/read-content.ts';
import { suggestNearest } from '#text/words/suggest.ts';
import type { RecordContext } from '#edition/evidence/attach-evidence.ts';
import type {
  AgreementRecord,
  Citation,
  EventRecord,
  Evidence,
  Figure,
  Note,
} from '#edition/types/edition.ts';
import { witnessesOf } from '#edition/evidence/locate-quotes.ts';

/** What a body may cite, by id. */
export type Citables = ReadonlyMap<string, EventRecord | AgreementRecord | Figure | Note>;

/** The bodies of the edition, by the entry that has one. */
export type Bodies = ReadonlyMap<ContentEntry, Body>;

interface Citing {
  entry: ContentEntry;
  fields: { quotes: object };
  /** The located quotes of the entry itself. */
  evidence: readonly Evidence[];
}

/** The citations of a body, each once, numbered in the order in which they first appear. */
export function resolveCitations(
  context: RecordContext,
  { entry, fields, evidence }: Citing,
  bodies: Bodies,
  citables: Citables,
): Citation[] {
  const citations = new Map<string, Citation>();
  for (const cite of bodies.get(entry)?.cites ?? []) {
    if (citations.has(cite.to)) continue;
    const citation = resolveCite(context, cite, evidence, citables);
    if (citation) citations.set(cite.to, { ...citation, number: citations.size + 1 });
    // A quote of its own that was not found has already been reported.
    else if (!Object.hasOwn(fields.quotes, cite.to)) addUnknownCite(context, cite, entry, fields, citables);
  }
  return [...citations.values()];
}

function addUnknownCite(
  context: RecordContext,
  { to, line }: BodyCite,
  entry: ContentEntry,
  { quotes }: { quotes: object },
  citables: Citables,
): void {
  const near = suggestNearest(to, [...Object.keys(quotes), ...citables.keys()]);
  const details = { type: 'quote or record', id: to, suggestion: near ? ` Did you mean "${near}"?` : '' };
  context.problems.add('reference-unknown', entry, [], details, line);
}

function resolveCite(
  context: RecordContext,
  { to }: BodyCite,
  own: readonly Evidence[],
  citables: Citables,
): Omit<Citation, 'number'> | null {
  const quoted = own.filter(({ key }) => key === to);
  if (quoted.length > 0) {
    return { to, ref: null, note: null, evidence: quoted, witnesses: witnessesOf(quoted) };
  }
  const [id = '', key] = to.split('/');
  const cited = citables.get(id);
  if (!cited) return null;
  const evidence = key === undefined ? cited.evidence : cited.evidence.filter((piece) => piece.key === key);
  if (key !== undefined && evidence.length === 0) return null;
  const note = cited.type === 'note' ? cited : null;
  return { to, ref: context.refs.get(id) ?? null, note, evidence, witnesses: witnessesOf(evidence) };
}
