import type { RecordContext } from '#edition/build/build-context.ts';
import type { BuiltRecords } from '#edition/build/build-records.ts';
import type { ParsedContent } from '#edition/build/parse-content.ts';
import type { Edition } from '#edition/types/edition.ts';
import { buildContestedCounts } from './build-contested-counts.ts';
import { buildCorrections } from './build-corrections.ts';
import { buildOffices } from './build-offices.ts';
import { findFalseTitles } from './find-false-titles.ts';

/**
 * What the editors set against the words of the sources: titles not held at the time, counts that differ, and the
 * corrections, which are put into the sources of the context.
 */
export function buildApparatus(
  context: RecordContext,
  parsed: ParsedContent,
  { events, figures, notes }: BuiltRecords,
): Pick<Edition, 'offices' | 'falseTitles' | 'contestedCounts'> {
  for (const source of context.sources.values()) {
    source.corrections = buildCorrections(context, source.id, parsed.corrections.get(source.id) ?? []);
  }
  const offices = buildOffices(context, parsed.offices);
  return {
    offices,
    falseTitles: findFalseTitles(offices, events, notes),
    contestedCounts: buildContestedCounts(context, parsed.contestedCounts, figures),
  };
}
