import type { ContentFiles } from '#load/read-content.ts';
import { listPages } from '#edition/addresses/addresses.ts';
import { hasAnchor } from '#edition/addresses/page-anchors.ts';
import { validateHistory } from '#edition/build/changes/validate-history.ts';
import type { BuildContext } from '#edition/build/build-context.ts';
import type { ParseResult } from '#edition/build/parse-content.ts';
import type { Edition } from '#edition/types/edition.ts';
import { listOffices } from './validate-faulty.ts';
import { listHeadingAnchors, validateLandmarks, validateLinks, validateMoved } from './validate-addresses.ts';
import { validateAgreement, validateGroups } from './validate-contradictions.ts';
import { validateClaims } from './facts/validate-claims.ts';
import { validateCorrections } from './validate-corrections.ts';
import { validateElsewhere } from './facts/validate-elsewhere.ts';
import { validateNotes } from './validate-notes.ts';
import { validateRecords } from './validate-records.ts';
import { validateSourceLetters, validateSources } from './validate-texts.ts';
import { validateDescription } from './against-quotes/validate-description.ts';
import { validateContests, validateFalseTitles, validateTitles } from './validate-titles.ts';
import { validateLedger, type LedgerOrder } from '#edition/addresses/ledger.ts';
import { validateLists } from './consistency/validate-lists.ts';
import { validateNames } from './consistency/validate-names.ts';
import { validateNamings } from './consistency/validate-namings.ts';
import { validateOffices } from './consistency/validate-offices.ts';
import { validatePlaces } from './consistency/validate-places.ts';
import { validateReferences } from './consistency/validate-references.ts';
import { validateVisits } from '#edition/visits/validate-visits.ts';

/** Holds a built edition, and what its authors wrote, against every rule that needs more than one field to check. */
export function validateEdition(
  { problems, refs }: Pick<BuildContext, 'problems' | 'refs'>,
  content: Pick<ContentFiles, 'texts' | 'ledger' | 'home' | 'entries' | 'changes'>,
  { parsed, faulty }: ParseResult,
  edition: Omit<Edition, 'title' | 'pages'>,
  order: LedgerOrder,
): void {
  const { texts, ledger, home } = content;
  validateNames(parsed, problems);
  validateNamings(parsed, problems);
  validatePlaces(parsed, problems);
  validateReferences(parsed, problems);
  validateLists(parsed, problems);
  validateVisits(parsed, problems);
  validateSources([...parsed.sources, ...faulty.sources], texts, problems);
  for (const source of parsed.sources) {
    const built = edition.sources.find(({ id }) => id === source.id);
    if (built) validateDescription(source, built, problems);
  }
  validateSourceLetters(texts, parsed.corrections, problems);
  for (const agreement of parsed.agreements) validateAgreement(agreement, problems);
  validateGroups(parsed.agreements, problems);
  validateRecords(parsed, edition, problems);
  validateElsewhere(parsed, edition, problems);
  validateClaims(parsed, edition, problems);
  validateNotes(parsed.notes, [...parsed.sources, ...faulty.sources], problems);
  validateCorrections(parsed, refs, edition.sources, problems);
  const wrongOffices = validateOffices(parsed, problems);
  validateContests(parsed, problems);
  validateTitles(parsed, listOffices(parsed, faulty), problems);
  const falseTitles = edition.falseTitles.filter(({ office }) => !wrongOffices.has(office.id));
  validateFalseTitles(parsed, falseTitles, problems);
  const pages = listPages(edition);
  const bodies = new Map([...parsed.bodies, ...faulty.bodies]);
  const headings = listHeadingAnchors(bodies);
  const isAnchor = (path: string, anchor: string) =>
    headings.has(`${path}#${anchor}`) || hasAnchor(edition, path, anchor);
  validateLinks(bodies, pages, isAnchor, problems);
  validateMoved(parsed.moved, pages, isAnchor, problems);
  if (order !== 'none' && ledger !== null) validateLedger(ledger, order, parsed, edition, problems);
  if (order !== 'none') validateHistory(content, parsed.changes, parsed.releases, problems);
  validateLandmarks({ problems, refs }, parsed.pages.home, home);
}
