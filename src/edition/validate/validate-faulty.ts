import { buildContestedCounts } from '#edition/apparatus/build-contested-counts.ts';
import { buildCorrections } from '#edition/apparatus/build-corrections.ts';
import { buildOffices } from '#edition/apparatus/build-offices.ts';
import { resolveReferences, type RecordContext } from '#edition/build/build-context.ts';
import { buildRecords, type BuiltRecords } from '#edition/build/build-records.ts';
import type { ParseResult, ParsedContent } from '#edition/build/parse-content.ts';
import { buildChapters } from '#edition/chapters/build-chapters.ts';
import { resolveCountry } from '#edition/registers/countries.ts';
import { validateAgreement } from './validate-contradictions.ts';
import { validateCorrections } from './validate-corrections.ts';
import { validateNotes } from './validate-notes.ts';
import { validateRecords } from './validate-records.ts';
import { validateHolders } from './consistency/validate-offices.ts';
import { validateContests, validateTitles } from './validate-titles.ts';

/**
 * Validates the entries that have a fault already, each by itself: their quotes, their references, their bodies. Nothing
 * else rests on them, and what would only follow from the fault is not reported.
 */
export function validateFaulty(
  context: RecordContext,
  { parsed, faulty }: ParseResult,
  records: BuiltRecords,
): void {
  const { problems, refs } = context;
  const own = buildRecords(context, faulty);
  buildChapters(context, faulty, {
    events: [...records.events, ...own.events],
    agreements: [...records.agreements, ...own.agreements],
    figures: [...records.figures, ...own.figures],
    notes: [...records.notes, ...own.notes],
  });
  validatePlaces(context, parsed, faulty);
  buildOffices(context, faulty.offices);
  buildContestedCounts(context, faulty.contestedCounts, []);
  for (const [source, corrections] of faulty.corrections) buildCorrections(context, source, corrections);

  const { people, places, organizations } = parsed;
  validateRecords({ ...faulty, people, places, organizations }, own, problems);
  for (const agreement of faulty.agreements) validateAgreement(agreement, problems);
  validateNotes(faulty.notes, [...parsed.sources, ...faulty.sources], problems);
  for (const office of faulty.offices) validateHolders(office, problems);
  validateContests({ notes: faulty.notes, offices: parsed.offices }, problems);
  validateTitles(faulty, listOffices(parsed, faulty), problems);
  validateCorrections(faulty, refs, [], problems);
}

/** The offices by whose titles events are validated: those with a fault, too, whose titles are not unknown. */
export const listOffices = (parsed: ParsedContent, faulty: ParsedContent): ParsedContent['offices'] => [
  ...parsed.offices,
  ...faulty.offices,
];

function validatePlaces(context: RecordContext, parsed: ParsedContent, { places }: ParsedContent): void {
  for (const { entry, fields } of places) {
    const { country, position } = fields;
    if (country !== undefined) resolveCountry(context, parsed.places, country, entry, ['country']);
    resolveReferences(context, position?.references ?? [], entry, ['position', 'references']);
  }
}
