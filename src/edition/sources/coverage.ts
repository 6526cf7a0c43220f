import type { Sentence } from '#text/sentences.ts';
import type { Edition, Evidence, Source } from '#edition/types/edition.ts';

/**
 * What rests on a sentence: records or figures; only a chapter; nothing, for a reason the editors give; or nothing, for
 * no reason given.
 */
export const YIELDS = ['records', 'chapters only', 'no claim', 'unaccounted'] as const;
export type Yield = (typeof YIELDS)[number];

/** A sentence of a source, and what rests on it. */
export interface CoveredSentence {
  sentence: Sentence;
  passage: string;
  yield: Yield;
}

/** Every sentence of a source with what rests on it. */
export function coverSentences(source: Source, edition: Edition): CoveredSentence[] {
  const records = spansIn(source, [...edition.events, ...edition.agreements, ...edition.figures]);
  const chapters = spansIn(source, edition.chapters);
  const none = source.withoutClaim;
  return source.passages.flatMap((passage) =>
    passage.sentences.map((sentence): CoveredSentence => {
      const overlapsAny = (spans: readonly { start: number; end: number }[]) =>
        spans.some(({ start, end }) => start < sentence.end && end > sentence.start);
      const found = overlapsAny(records)
        ? 'records'
        : overlapsAny(chapters)
          ? 'chapters only'
          : overlapsAny(none)
            ? 'no claim'
            : 'unaccounted';
      return { sentence, passage: passage.id, yield: found };
    }),
  );
}

function spansIn(source: Source, things: readonly { evidence: Evidence[] }[]): Evidence[] {
  return things.flatMap(({ evidence }) => evidence.filter(({ witness }) => witness.id === source.id));
}
