import type { ContentMap } from '#load/read-content.ts';
import type { SourceLocation } from '#problems/problem-list.ts';
import { contestedCountSchema } from '#schema/apparatus/contested-count.ts';
import { resolveRef, resolveReferences } from '#edition/build/build-context.ts';
import { buildDate } from '#edition/build/build-date.ts';
import type { RecordContext } from '#edition/evidence/attach-evidence.ts';
import type { ContestedCount, Figure } from '#edition/types/edition.ts';
import { parseMap } from '#edition/build/parse-entries.ts';

/** Counts that differ: the figures of the texts beside those of others, every one of these with its reference. */
export function buildContestedCounts(
  context: RecordContext,
  map: ContentMap,
  figures: readonly Figure[],
): ContestedCount[] {
  return [...parseMap(contestedCountSchema, map, context.problems)].map(([id, fields]) => {
    const location: SourceLocation = { file: map.file, lineOf: (path) => map.lineOf([id, ...path]) };
    const refs = fields.figures.map((figure, index) =>
      resolveRef(context, figure, ['figure'], location, ['figures', index]),
    );
    return {
      id,
      title: fields.title,
      figures: figures.filter((figure) => refs.some((ref) => ref?.id === figure.id)),
      outside: fields.outside.map(({ value, published, references }, index) => ({
        value,
        published:
          published === undefined
            ? null
            : buildDate(published, location, ['outside', index, 'published'], context.problems),
        references: resolveReferences(context, references, location, ['outside', index, 'references']),
      })),
    };
  });
}
