import { resolveReferences, resolveRefs, type BuildContext } from '#edition/build/build-context.ts';
import { buildOptionalDate } from '#edition/build/build-date.ts';
import type { ParsedMapEntry } from '#edition/build/parse-content.ts';
import type { ContestedCount, Figure } from '#edition/types/edition.ts';
import type { AuthoredContestedCount } from '#schema/apparatus/contested-count.ts';

/** Counts that differ: the figures of the sources beside what others count, each of these with its references. */
export function buildContestedCounts(
  context: BuildContext,
  counts: readonly ParsedMapEntry<AuthoredContestedCount>[],
  figures: readonly Figure[],
): ContestedCount[] {
  return counts.map(({ id, fields, location }) => {
    const refs = resolveRefs(context, fields.figures, ['figure'], location, 'figures');
    const counted = new Set(refs.map((ref) => ref.id));
    return {
      id,
      title: fields.title,
      figures: figures.filter((figure) => counted.has(figure.id)),
      outside: fields.outside.map(({ value, published, references }, index) => {
        const path = ['outside', index];
        return {
          value,
          published: buildOptionalDate(published, location, [...path, 'published'], context.problems),
          references: resolveReferences(context, references, location, [...path, 'references']),
        };
      }),
    };
  });
}
