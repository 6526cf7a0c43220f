import type { EditionDate } from '#dates/parse-date.ts';
import { passagePath, permalink } from '#edition/addresses/permalink.ts';
import { resolveBasis, type BuildContext } from '#edition/build/build-context.ts';
import { buildDate } from '#edition/build/build-date.ts';
import type { ParsedEntry } from '#edition/build/parse-entries.ts';
import { locateQuotes } from '#edition/evidence/locate-quotes.ts';
import type { Described, Source } from '#edition/types/edition.ts';
import { sha256, softwareHeritageId } from '#text/checksum.ts';
import { splitPassages } from '#text/passages.ts';
import { splitSentences } from '#text/sentences.ts';
import { compareSigla } from './sigla.ts';

/**
 * The sources in the order of their sigla, which is also the order of their inks: A to Z, then sigla of two letters.
 * A source without a text is left out, and so that references to it are not reported too, marked as unreadable.
 */
export function buildSources(
  context: BuildContext,
  parsed: readonly ParsedEntry<'sources'>[],
  texts: ReadonlyMap<string, Uint8Array>,
): Source[] {
  const inOrder = parsed.toSorted(({ fields: a }, { fields: b }) => compareSigla(a.siglum, b.siglum));
  return inOrder.flatMap((source, index) => {
    const bytes = texts.get(source.id);
    if (!bytes) context.problems.addUnreadable(source.id);
    return bytes ? [buildSource(context, source, bytes, index + 1)] : [];
  });
}

function buildSource(
  context: BuildContext,
  { entry, id, fields }: ParsedEntry<'sources'>,
  bytes: Uint8Array,
  ink: number,
): Source {
  const describe = (field: 'title' | 'publisher' | 'address'): Described => ({
    value: fields[field].value,
    ...resolveBasis(context, fields[field], entry, [field]),
  });
  const { edtf } = fields.published;
  const published = buildDate(edtf, entry, ['published', 'edtf'], context.problems);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const source: Source = {
    type: 'source',
    id,
    siglum: fields.siglum,
    ink,
    shortTitle: fields.shortTitle,
    path: permalink('source', id) ?? '',
    title: describe('title'),
    publisher: describe('publisher'),
    address: describe('address'),
    published: {
      edtf,
      date: published ?? standInDate(edtf),
      ...resolveBasis(context, fields.published, entry, ['published']),
    },
    language: fields.language,
    sha256: sha256(bytes),
    softwareHeritageId: softwareHeritageId(bytes),
    bytes: bytes.byteLength,
    description: fields.description,
    provenance: fields.provenance,
    rights: fields.rights,
    text,
    passages: splitPassages(text).map((passage) => ({
      ...passage,
      path: passagePath(id, passage.id),
      sentences: splitSentences(passage),
    })),
    withoutClaim: [],
    corrections: [],
    notes: [],
  };
  return { ...source, withoutClaim: locateWordsWithoutClaim(context, source, entry, fields) };
}

/** For a date that is not valid, which has been reported: nothing is published with it. */
const standInDate = (edtf: string): EditionDate => ({
  edtf,
  earliest: null,
  latest: null,
  precision: 'open',
  approximate: false,
  uncertain: true,
});

/** The words of a source that carry no claim, found in its text, each with the reason. */
function locateWordsWithoutClaim(
  { problems }: BuildContext,
  source: Source,
  entry: ParsedEntry<'sources'>['entry'],
  { withoutClaim }: ParsedEntry<'sources'>['fields'],
): Source['withoutClaim'] {
  const sources = new Map([[source.id, source]]);
  return withoutClaim.flatMap(({ exact, why }, index) => {
    const quotes = { [index]: { source: source.id, exact, supports: [] } };
    const found = locateQuotes(quotes, sources, entry, problems, () => ['withoutClaim', index]);
    return found.map((evidence) => ({ ...evidence, why }));
  });
}
