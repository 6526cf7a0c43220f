import type { ContentFiles } from '#load/read-content.ts';
import { sha256, softwareHeritageId } from '#text/checksum.ts';
import { splitPassages } from '#text/passages.ts';
import { splitSentences } from '#text/sentences.ts';
import { resolveBasis, type BuildContext } from '#edition/build/build-context.ts';
import { buildDate } from '#edition/build/build-date.ts';
import type { Described, Source } from '#edition/types/edition.ts';
import { locateQuotes, toWitness } from '#edition/evidence/locate-quotes.ts';
import type { ParsedEntry } from '#edition/build/parse-entries.ts';
import { compareSigla } from './sigla.ts';
import { passagePath, permalink } from '#edition/addresses/permalink.ts';

/** The sources in the order of their sigla, which is also the order of their inks. */
export function buildSources(
  context: BuildContext,
  parsed: readonly ParsedEntry<'sources'>[],
  texts: ContentFiles['texts'],
): Source[] {
  const owners = new Map<string, string>();
  const inOrder = parsed.toSorted((a, b) => compareSigla(a.fields.siglum, b.fields.siglum));
  return inOrder.flatMap((source, index) => {
    const { entry, id, fields } = source;
    const other = owners.get(fields.siglum);
    if (other) context.problems.add('siglum-taken', entry, ['siglum'], { siglum: fields.siglum, other });
    owners.set(fields.siglum, id);
    const bytes = texts.get(id);
    if (!bytes) {
      context.problems.add('source-text-missing', entry, [], { expected: `content/sources/${id}.txt` });
      context.problems.addUnreadable(id);
      return [];
    }
    return [buildSource(context, source, bytes, index + 1)];
  });
}

function buildSource(
  context: BuildContext,
  { entry, id, fields }: ParsedEntry<'sources'>,
  bytes: Uint8Array,
  ink: number,
): Source {
  const actual = sha256(bytes);
  if (actual !== fields.sha256) {
    context.problems.add('source-changed', entry, ['sha256'], { actual, expected: fields.sha256 });
  }
  const describe = (field: 'title' | 'publisher' | 'address'): Described => ({
    value: fields[field].value,
    ...resolveBasis(context, fields[field], entry, [field]),
  });
  const text = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true }).decode(bytes);
  const published = buildDate(fields.published.edtf, entry, ['published', 'edtf'], context.problems);
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
      edtf: fields.published.edtf,
      // A date that cannot be read has been reported; nothing is published with it.
      date: published as NonNullable<typeof published>,
      ...resolveBasis(context, fields.published, entry, ['published']),
    },
    language: fields.language,
    sha256: actual,
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
  const quotes = Object.fromEntries(
    fields.withoutClaim.map(({ exact }, index) => [index, { source: id, exact, supports: [] }]),
  );
  const pathOf = (key: string) => ['withoutClaim', Number(key)];
  const evidence = locateQuotes(quotes, new Map([[id, source]]), entry, context.problems, pathOf);
  source.withoutClaim = evidence.map((found) => ({
    ...found,
    witness: toWitness(source),
    why: fields.withoutClaim[Number(found.key)]?.why ?? '',
  }));
  return source;
}
