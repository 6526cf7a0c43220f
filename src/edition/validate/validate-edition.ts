import type { ContentFiles } from '#load/read-content.ts';
import { listPages } from '#edition/addresses/addresses.ts';
import type { BuildContext } from '#edition/build/build-context.ts';
import type { JudgedContent } from '#edition/build/parse-content.ts';
import type { Edition } from '#edition/types/edition.ts';
import { listOffices } from './judge-faulty.ts';
import { validateLinks, validateMoved } from './validate-addresses.ts';
import { validateAgreement, validateGroups } from './validate-contradictions.ts';
import { validateCorrections } from './validate-corrections.ts';
import { validateNotes } from './validate-notes.ts';
import { validateRecords } from './validate-records.ts';
import { validateSources } from './validate-texts.ts';
import { validateDescription } from './values/validate-description.ts';
import { validateContests, validateFalseTitles, validateHolders, validateTitles } from './validate-titles.ts';

/** Holds a built edition, and what its authors wrote, against every rule that needs more than one field to check. */
export function validateEdition(
  { problems, refs }: Pick<BuildContext, 'problems' | 'refs'>,
  { texts }: Pick<ContentFiles, 'texts'>,
  { parsed, faulty }: JudgedContent,
  edition: Omit<Edition, 'title' | 'pages'>,
): void {
  validateSources([...parsed.sources, ...faulty.sources], texts, problems);
  for (const source of parsed.sources) {
    const built = edition.sources.find(({ id }) => id === source.id);
    if (built) validateDescription(source, built, problems);
  }
  for (const agreement of parsed.agreements) validateAgreement(agreement, problems);
  validateGroups(parsed.agreements, problems);
  validateRecords(parsed, edition, problems);
  validateNotes(parsed.notes, problems);
  validateCorrections(parsed, refs, edition.sources, problems);
  validateHolders(parsed, problems);
  validateContests(parsed, problems);
  validateTitles(parsed, listOffices(parsed, faulty), problems);
  validateFalseTitles(parsed, edition.falseTitles, problems);
  const pages = listPages(edition);
  for (const { bodies } of [parsed, faulty]) validateLinks(bodies, pages, problems);
  validateMoved(parsed.moved, pages, problems);
}
