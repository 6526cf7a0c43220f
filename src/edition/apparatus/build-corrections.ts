import { resolveReferences, resolveRefs, type RecordContext } from '#edition/build/build-context.ts';
import type { ParsedMapEntry } from '#edition/build/parse-content.ts';
import { locateQuotes } from '#edition/evidence/locate-quotes.ts';
import type { Correction } from '#edition/types/edition.ts';
import { REF_TYPES } from '#edition/types/evidence.ts';
import type { AuthoredCorrection } from '#schema/apparatus/correction.ts';
import { isSlip } from './group-corrections.ts';

/**
 * The corrections of one source, in the order of its text. A correction whose words are not found in the source, or
 * found more than once, becomes a problem and is left out.
 */
export function buildCorrections(
  context: RecordContext,
  source: string,
  corrections: readonly ParsedMapEntry<AuthoredCorrection>[],
): Correction[] {
  return corrections
    .flatMap(({ id, fields, location }): Correction[] => {
      const { exact, prefix, suffix } = fields;
      const quotes = { [id]: { source, exact, prefix, suffix, supports: [] } };
      const [evidence] = locateQuotes(quotes, context.sources, location, context.problems, () => []);
      const references = resolveReferences(context, fields.references, location, ['references']);
      const correction = {
        id,
        class: fields.class,
        isSlip: isSlip(fields.class),
        corrected: fields.corrected ?? null,
        why: fields.why ?? null,
        label: references.length > 0 ? ('outside' as const) : ('inferred' as const),
        references,
        about: resolveRefs(context, fields.about, REF_TYPES, location, 'about'),
      };
      return evidence ? [{ ...correction, evidence }] : [];
    })
    .toSorted((a, b) => a.evidence.start - b.evidence.start);
}
