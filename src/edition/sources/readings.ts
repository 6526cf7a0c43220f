import { sliceCodePoints } from '#text/characters/code-points.ts';
import { countWhile } from '#text/order/count-while.ts';
import type { Source } from '#edition/types/edition.ts';

/** Words of a source that a reading replaces. Offsets are code points; `end` is exclusive. */
export interface Replacement {
  start: number;
  end: number;
  /** The replacement; empty where the reading leaves the words out. */
  text: string;
}

/** Part of a passage as a reading prints it. */
export interface ReadingSegment {
  text: string;
  /** The words of the source that `text` replaces; null where the reading keeps them. */
  printed: string | null;
}

/** A passage with the replacements that lie in it made, which are given in the order of the text; null when there are none. */
export function readPassage(
  source: Source,
  { start, end }: { start: number; end: number },
  replacements: readonly Replacement[],
): ReadingSegment[] | null {
  const here: Replacement[] = [];
  for (
    let index = countWhile(replacements, (one) => one.start < start);
    index < replacements.length;
    index += 1
  ) {
    const replacement = replacements[index];
    if (!replacement || replacement.start > end) break;
    if (replacement.end <= end) here.push(replacement);
  }
  if (here.length === 0) return null;
  const segments: ReadingSegment[] = [];
  let at = start;
  for (const replacement of here) {
    segments.push({ text: sliceCodePoints(source.text, at, replacement.start), printed: null });
    const printed = sliceCodePoints(source.text, replacement.start, replacement.end);
    segments.push({ text: replacement.text, printed });
    at = replacement.end;
  }
  segments.push({ text: sliceCodePoints(source.text, at, end), printed: null });
  return segments.filter(({ text, printed }) => text !== '' || printed !== null);
}

/** The replacements of the corrected reading: those of the corrections of the source. */
export function listCorrectedWording({ corrections }: Source): Replacement[] {
  return corrections.flatMap(({ evidence: { start, end }, corrected }) =>
    corrected === null ? [] : [{ start, end, text: corrected }],
  );
}
