import { linkedId, listClaimIds, personIds } from '#edition/evidence/claims/claim-ids.ts';
import { listCountClaims } from '#edition/evidence/claims/count-claims.ts';
import { listRegisterClaims } from '#edition/registers/register-claims.ts';
import type { ParsedContent } from '#edition/build/parse-content.ts';
import type { Edition, EditionRecord } from '#edition/types/edition.ts';
import type { ProblemList } from '#problems/problem-list.ts';

/**
 * Every value of a record has an anchor of its own: no two of them have one, no note on the page has the same, and no
 * figure that of a value of another.
 */
export function validateClaims(
  parsed: Pick<ParsedContent, 'events' | 'agreements' | 'figures' | 'people' | 'places' | 'organizations'>,
  edition: Omit<Edition, 'title' | 'pages'>,
  problems: ProblemList,
): void {
  const { events, agreements, figures } = edition;
  const entries = new Map([...parsed.events, ...parsed.agreements].map(({ id, entry }) => [id, entry]));
  for (const record of [...events, ...agreements]) {
    const entry = entries.get(record.id);
    if (!entry) continue;
    // What is listed twice is reported by itself.
    const ids = new Set(listNamedIds(record));
    const others = listClaimIds(record).filter((id) => !ids.has(id));
    const notes = new Set(record.notes.map((note) => note.id));
    for (const id of findRepeated([...ids, ...others, ...notes])) {
      problems.add('claim-repeated', entry, [], { id });
    }
  }
  for (const register of ['people', 'places', 'organizations'] as const) {
    const byId = new Map(parsed[register].map(({ id, entry }) => [id, entry]));
    for (const authority of edition[register]) {
      const ids = [...listRegisterClaims(edition, authority), ...authority.notes].map(({ id }) => id);
      const entry = byId.get(authority.id);
      for (const id of entry ? findRepeated(ids) : [])
        problems.add('claim-repeated', entry as typeof entry & object, [], { id });
    }
  }
  const counts = edition.contestedCounts.flatMap(listCountClaims).map(({ id }) => id);
  const repeated = new Set(findRepeated([...figures.flatMap(listClaimIds), ...counts]));
  for (const { id, entry } of parsed.figures) {
    if (repeated.has(id)) problems.add('claim-repeated', entry, [], { id });
  }
}

/** The anchors of what a record names in its lists. */
const listNamedIds = (record: EditionRecord): string[] => [
  ...record.places.map((one) => linkedId('place', one)),
  ...record.organizations.map((one) => linkedId('organization', one)),
  ...(record.type === 'event'
    ? [...personIds(record.people), ...record.agreements.map((one) => linkedId('agreement', one))]
    : [
        ...record.people.map((one) => linkedId('person', one)),
        ...record.signatories.map((one) => linkedId('signatory', one)),
      ]),
];

/** What a list holds more than once, each once. */
function findRepeated(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(ids.filter((id) => seen.size === seen.add(id).size))];
}
