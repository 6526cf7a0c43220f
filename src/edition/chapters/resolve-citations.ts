import type { Body, BodyCite } from '#load/body/body.ts';
import type { ContentEntry } from '#load/read-content.ts';
import { addUnknown, type BuildContext } from '#edition/build/build-context.ts';
import { witnessesOf } from '#edition/evidence/locate-quotes.ts';
import type {
  AgreementRecord,
  Citation,
  EventRecord,
  Evidence,
  Figure,
  Note,
} from '#edition/types/edition.ts';

/** What a body may cite, by id. */
export type Citables = ReadonlyMap<string, EventRecord | AgreementRecord | Figure | Note>;

/** The bodies of the edition, by the entry that has one. */
export type Bodies = ReadonlyMap<ContentEntry, Body>;

/** An entry whose body cites. */
interface CitingEntry {
  entry: ContentEntry;
  body: Body | undefined;
  /** The quotes of the entry by key, as its author wrote them. */
  quotes: Readonly<Record<string, unknown>>;
  /** Those of them that were found in their sources. */
  evidence: readonly Evidence[];
}

/**
 * The citations of a body, each once, numbered in the order in which they first appear. A citation of something that
 * does not exist becomes a problem; one of a quote of the entry that was not found has been reported already.
 */
export function resolveCitations(
  context: BuildContext,
  { entry, body, quotes, evidence }: CitingEntry,
  citables: Citables,
): Citation[] {
  const citations = new Map<string, Citation>();
  for (const { to, line } of body?.cites ?? []) {
    if (citations.has(to)) continue;
    const citation = resolveCite(context, to, evidence, citables);
    if (citation) {
      citations.set(to, { ...citation, number: citations.size + 1 });
    } else if (!Object.hasOwn(quotes, to)) {
      const ids = [...Object.keys(quotes), ...citables.keys()];
      addUnknown(context.problems, { type: 'quote or record', id: to, ids }, entry, [], line);
    }
  }
  return [...citations.values()];
}

/** What `to` cites: a quote of the entry by its key, a record by its id, or a quote of a record by `id/key`. */
function resolveCite(
  { refs }: BuildContext,
  to: BodyCite['to'],
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
  const evidence = key === undefined ? cited.evidence : cited.evidence.filter((quote) => quote.key === key);
  if (key !== undefined && evidence.length === 0) return null;
  const note = cited.type === 'note' ? cited : null;
  return { to, ref: refs.get(id) ?? null, note, evidence, witnesses: witnessesOf(evidence) };
}
