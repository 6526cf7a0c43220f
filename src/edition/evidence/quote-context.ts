import { sliceCodePoints } from '#text/characters/code-points.ts';
import { mapById } from '#edition/build/map-by-id.ts';
import type { Evidence, Source, Witness } from '#edition/types/edition.ts';

/** Words of a source, either part of a quote (marked) or around it. */
export interface TextSegment {
  text: string;
  isMarked: boolean;
}

/** A quote as a reader sees it: the sentences it is taken from, its own words marked. */
export interface QuoteInContext {
  key: string;
  witness: Witness;
  passage: string;
  supports: string[];
  textSegments: TextSegment[];
}

/**
 * The quotes among some evidence, each with the sentences it is taken from. Sentences between two segments that hold
 * no segment are replaced by an ellipsis.
 */
export function quotesInContext(evidence: readonly Evidence[], sources: readonly Source[]): QuoteInContext[] {
  return [...Map.groupBy(evidence, ({ key }) => key).values()].flatMap((segments) => {
    const [first] = segments;
    const source = first && mapById(sources).get(first.witness.id);
    if (!first || !source) return [];
    const { key, witness, passage, supports } = first;
    return [{ key, witness, passage, supports, textSegments: cutSegments(segments, source) }];
  });
}

function cutSegments(segments: readonly Evidence[], source: Source): TextSegment[] {
  const passage = mapById(source.passages).get(segments[0]?.passage ?? '');
  const sentences = (passage?.sentences ?? []).filter((sentence) =>
    segments.some(({ start, end }) => start < sentence.end && end > sentence.start),
  );
  const textSegments: TextSegment[] = [];
  const add = (start: number, end: number, isMarked: boolean) => {
    if (end > start) textSegments.push({ text: sliceCodePoints(source.text, start, end), isMarked });
  };
  sentences.forEach((sentence, index) => {
    const before = sentences[index - 1];
    const after = sentences[index + 1];
    if (before) {
      const gap = sliceCodePoints(source.text, before.end, sentence.start);
      textSegments.push({ text: gap.trim() === '' ? gap : ' […] ', isMarked: false });
    }
    let at = sentence.start;
    for (const { start, end } of segments) {
      if (end <= sentence.start || start >= sentence.end) continue;
      add(at, Math.max(start, at), false);
      add(Math.max(start, at), Math.min(end, after ? sentence.end : end), true);
      at = Math.min(end, after ? sentence.end : end);
    }
    add(at, sentence.end, false);
  });
  return textSegments;
}

/** The words between two segments are shown when they have at most this many characters, else an ellipsis. */
const MAX_GAP = 40;

/**
 * Joins segments of one passage, from one quote or several, in the order of the source. The segments are marked, words
 * that several share appear once, and short gaps between them are filled with the words of the source.
 */
export function joinSegments(segments: readonly Evidence[], source: Source): TextSegment[] {
  const textSegments: TextSegment[] = [];
  let at: number | null = null;
  for (const { start, end } of segments.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (at !== null && end <= at) continue;
    const from = Math.max(start, at ?? start);
    if (at !== null && from > at) {
      const gap = sliceCodePoints(source.text, at, from);
      textSegments.push({ text: gap.length > MAX_GAP ? ' […] ' : gap, isMarked: false });
    }
    textSegments.push({ text: sliceCodePoints(source.text, from, end), isMarked: true });
    at = end;
  }
  return textSegments;
}
