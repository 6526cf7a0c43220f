import type { Sentence } from '#text/sentences.ts';
import type { Edition, Evidence, Source } from '#edition/types/edition.ts';
import { listUses, type SourceUse } from './source-uses.ts';

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
  const uses = listUses(source, edition);
  const spansOf = (isCounted: (use: SourceUse) => boolean) =>
    byPassage(uses.filter(isCounted).flatMap(({ evidence }) => evidence));
  const records = spansOf(({ thing }) => thing.type !== 'chapter');
  const chapters = spansOf(({ thing }) => thing.type === 'chapter');
  const none = byPassage(source.withoutClaim);
  return source.passages.flatMap((passage) =>
    passage.sentences.map((sentence): CoveredSentence => {
      const overlapsAny = (spans: ReadonlyMap<string, readonly Evidence[]>) =>
        (spans.get(passage.id) ?? []).some(({ start, end }) => start < sentence.end && end > sentence.start);
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

/** Quoted words by the passage they stand in: none reach into the next. */
const byPassage = (evidence: readonly Evidence[]): Map<string, Evidence[]> =>
  Map.groupBy(evidence, ({ passage }) => passage);
