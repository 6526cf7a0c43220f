import type { ProblemList } from '#problems/problem-list.ts';
import type { Ref } from '#edition/types/edition.ts';
import type { ParsedContent } from '#edition/build/parse-content.ts';
import { isSlip } from '#edition/apparatus/group-corrections.ts';
import { quoteWords } from '#edition/evidence/locate-quotes.ts';
import type { Correction, Source } from '#edition/types/edition.ts';
import { countWhile } from '#text/order/count-while.ts';

/**
 * A correction has an id that nothing else has and, unless it is a slip of the pen, says what is wrong. Those that
 * replace words put others in their place and do not overlap: the corrected reading could not print both.
 */
export function validateCorrections(
  { corrections }: Pick<ParsedContent, 'corrections'>,
  refs: ReadonlyMap<string, Ref>,
  sources: readonly Pick<Source, 'id' | 'corrections'>[],
  problems: ProblemList,
): void {
  const builtOf = new Map(sources.map((source) => [source.id, source.corrections]));
  for (const [source, entries] of corrections) {
    const overlapping = findOverlaps(builtOf.get(source) ?? []);
    for (const { id, fields, location } of entries) {
      const ref = refs.get(id);
      if (ref) problems.add('id-taken', location, [], { id, other: `the ${ref.type} of that id` });
      if (!isSlip(fields.class) && fields.why === undefined) problems.add('why-missing', location, ['class']);
      if (fields.corrected === fields.exact) {
        problems.add('correction-idle', location, ['corrected'], { words: quoteWords(fields.exact) });
      }
      const other = overlapping.get(id);
      if (other === undefined) continue;
      problems.add('marks-overlap', location, ['exact'], { words: quoteWords(fields.exact), other });
    }
  }
}

/**
 * The id of each correction that replaces words an earlier one replaces too, with the id of the first such one.
 * Corrections come in the order of the text.
 */
function findOverlaps(corrections: readonly Correction[]): Map<string, string> {
  const overlaps = new Map<string, string>();
  // Those that reach further than every one before them, and so in the order of their ends.
  const furthest: Correction[] = [];
  for (const correction of corrections.filter(({ corrected }) => corrected !== null)) {
    const { start, end } = correction.evidence;
    const before = furthest[countWhile(furthest, (other) => other.evidence.end <= start)];
    if (before) overlaps.set(correction.id, before.id);
    if (end > (furthest.at(-1)?.evidence.end ?? 0)) furthest.push(correction);
  }
  return overlaps;
}
