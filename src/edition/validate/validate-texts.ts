import type { ProblemList } from '#problems/problem-list.ts';
import { sha256 } from '#text/checksum.ts';
import { nameLetters } from '#text/letters/validate-letters.ts';
import { findSourceDamage } from '#text/letters/damage.ts';
import { nowhereIn } from '#load/content-reader.ts';
import type { ParsedContent } from '#edition/build/parse-content.ts';
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

/**
 * The text of each source is whole: no letter was lost or misread on its way here. Damage that a correction of the
 * source quotes was there from the first, and is told to readers.
 */
export function validateSourceLetters(
  texts: ReadonlyMap<string, Uint8Array>,
  corrections: ParsedContent['corrections'],
  problems: ProblemList,
): void {
  for (const [id, bytes] of texts) {
    const text = new TextDecoder().decode(bytes);
    const quoted = (corrections.get(id) ?? []).map(({ fields }) => fields.exact);
    const [damage, ...more] = findSourceDamage(text).filter(
      ({ found }) => !quoted.some((words) => words.includes(found)),
    );
    if (!damage) continue;
    const line = text.slice(0, damage.index).split('\n').length;
    const details = {
      words: `“${damage.found.slice(0, 40)}” (${nameLetters(damage)})`,
      why: damage.why,
      more: more.length === 0 ? '' : `; so are ${more.length} more`,
    };
    problems.add('source-damaged', nowhereIn(`content/sources/${id}.txt`), [], details, line);
  }
}
