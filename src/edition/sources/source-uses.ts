import { memoize } from '#text/memoize.ts';
import type {
  AgreementRecord,
  Chapter,
  Edition,
  EventRecord,
  Evidence,
  Figure,
  Source,
} from '#edition/types/edition.ts';

/** Something that quotes a source, and its words of that source. */
export interface SourceUse {
  thing: EventRecord | AgreementRecord | Figure | Chapter;
  evidence: Evidence[];
}

type Quoting = Pick<Edition, 'events' | 'agreements' | 'figures' | 'chapters'>;

/** What quotes a source: events and agreements by date, then figures, then chapters. */
export const listUses = ({ id }: Pick<Source, 'id'>, edition: Quoting): readonly SourceUse[] =>
  usesBySource(edition).get(id) ?? [];

const usesBySource = memoize(({ events, agreements, figures, chapters }: Quoting) => {
  const uses = new Map<string, SourceUse[]>();
  for (const thing of [...events, ...agreements, ...figures, ...chapters]) {
    for (const [source, evidence] of Map.groupBy(thing.evidence, ({ witness }) => witness.id)) {
      const known = uses.get(source);
      if (known) known.push({ thing, evidence });
      else uses.set(source, [{ thing, evidence }]);
    }
  }
  return uses;
});
