import { linkedId, listClaimIds, personIds } from '#edition/evidence/claims/claim-ids.ts';
import type { ParsedContent } from '#edition/build/parse-content.ts';
import type { Edition, EditionRecord } from '#edition/types/edition.ts';
import type { ProblemList } from '#problems/problem-list.ts';

/**
 * Every value of a record has an anchor of its own: no two of them have one, no note on the page has the same, and no
 * figure that of a value of another.
 */
export function validateClaims(
  parsed: Pick<ParsedContent, 'events' | 'agreements' | 'figures'>,
  { events, agreements, figures }: Pick<Edition, 'events' | 'agreements' | 'figures'>,
  problems: ProblemList,
): void {
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
  const repeated = new Set(findRepeated(figures.flatMap(listClaimIds)));
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
