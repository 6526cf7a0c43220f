import type { ContentMap } from '#load/read-content.ts';
import type { SourceLocation } from '#problems/problem-list.ts';
import { CORRECTION_GROUPS, correctionSchema } from '#schema/apparatus/correction.ts';
import { resolveRef, resolveReferences } from '#edition/build/build-context.ts';
import type { RecordContext } from '#edition/evidence/attach-evidence.ts';
import type { Correction } from '#edition/types/edition.ts';
import { REF_TYPES } from '#edition/types/evidence.ts';
import { locateQuotes, quoteWords } from '#edition/evidence/locate-quotes.ts';
import { parseMap } from '#edition/build/parse-entries.ts';

/**
 * The corrections of one source, in the order of its text. Each one's words must stand in the source once, and
 * those that replace words must not overlap: the corrected reading could not print both.
 */
export function buildCorrections(context: RecordContext, source: string, map: ContentMap): Correction[] {
  const { problems } = context;
  const corrections: Correction[] = [];
  for (const [id, fields] of parseMap(correctionSchema, map, problems)) {
    const location: SourceLocation = { file: map.file, lineOf: (path) => map.lineOf([id, ...path]) };
    const isSlip = (CORRECTION_GROUPS.slips as readonly string[]).includes(fields.class);
    if (context.refs.has(id)) {
      problems.add('id-taken', location, [], { id, other: `the ${context.refs.get(id)?.type} of that id` });
    }
    if (!isSlip && fields.why === undefined) problems.add('why-missing', location, ['class']);
    const { exact, prefix, suffix } = fields;
    const quote = { source, exact, supports: [], ...(prefix && { prefix }), ...(suffix && { suffix }) };
    const [evidence] = locateQuotes({ [id]: quote }, context.sources, map, problems, (key) => [key]);
    const references = resolveReferences(context, fields.references, location, ['references']);
    const about = fields.about.flatMap(
      (ref, index) => resolveRef(context, ref, REF_TYPES, location, ['about', index]) ?? [],
    );
    if (!evidence) continue;
    corrections.push({
      id,
      class: fields.class,
      isSlip,
      evidence,
      corrected: fields.corrected ?? null,
      why: fields.why ?? null,
      references,
      about,
    });
  }
  const inOrder = corrections.toSorted((a, b) => a.evidence.start - b.evidence.start);
  refuseOverlaps(context, inOrder, map);
  return inOrder;
}

function refuseOverlaps(
  { problems }: RecordContext,
  corrections: readonly Correction[],
  map: ContentMap,
): void {
  const replacing = corrections.filter(({ corrected }) => corrected !== null);
  replacing.forEach((correction, index) => {
    const before = replacing.slice(0, index).find(({ evidence }) => evidence.end > correction.evidence.start);
    if (!before) return;
    const details = { words: quoteWords(correction.evidence.exact), other: before.id };
    problems.add('marks-overlap', map, [correction.id, 'exact'], details);
  });
}
