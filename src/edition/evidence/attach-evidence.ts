import type { RecordContext } from '#edition/build/build-context.ts';
import type { SourceLocation } from '#problems/problem-list.ts';
import type { AuthoredQuote } from '#schema/quote.ts';
import type { Evidenced } from '#edition/types/edition.ts';
import { locateQuotes, witnessesOf } from './locate-quotes.ts';

/** The evidence of a record: its quotes, found in the sources. `notes` is empty; `attachNotes` fills it later. */
export function attachEvidence(
  { sources, problems }: RecordContext,
  quotes: Readonly<Record<string, AuthoredQuote>>,
  location: SourceLocation,
): Evidenced {
  const evidence = locateQuotes(quotes, sources, location, problems);
  return { evidence, witnesses: witnessesOf(evidence), notes: [] };
}
