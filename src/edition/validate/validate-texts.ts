import type { ProblemList } from '#problems/problem-list.ts';
import { sha256 } from '#text/checksum.ts';
import type { ParsedEntry } from '#edition/build/parse-entries.ts';

/** Every source has a siglum and a text of its own, and the text has the checksum that its description gives. */
export function validateSources(
  sources: readonly Pick<ParsedEntry<'sources'>, 'id' | 'entry' | 'fields'>[],
  texts: ReadonlyMap<string, Uint8Array>,
  problems: ProblemList,
): void {
  const owners = new Map<string, string>();
  const byDigest = new Map<string, string>();
  for (const { id, entry, fields } of sources) {
    const { siglum, sha256: expected } = fields;
    const other = owners.get(siglum);
    if (other === undefined) owners.set(siglum, id);
    else problems.add('siglum-taken', entry, ['siglum'], { siglum, other });
    const bytes = texts.get(id);
    if (!bytes) {
      problems.add('source-text-missing', entry, [], { expected: `content/sources/${id}.txt` });
      continue;
    }
    const actual = sha256(bytes);
    const twin = byDigest.get(actual);
    if (twin === undefined) byDigest.set(actual, id);
    else problems.add('source-repeated', entry, [], { other: twin });
    if (actual !== expected) problems.add('source-changed', entry, ['sha256'], { actual, expected });
  }
}
