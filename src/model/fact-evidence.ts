import type { Edition, EventRecord, Evidence, LabelledRef } from './edition.ts';
import { findSupport, formsOf } from './naming-evidence.ts';

/** The keys of the quotes that support the facts of an event; null and absent where none does. */
export interface FactEvidence {
  date: string | null;
  rank: string | null;
  /** By the id of the place, person, body or agreement named. */
  links: ReadonlyMap<string, string>;
}

/** Leads from each fact of an event to the words that support it: those that say it, if some do. */
export function findFactEvidence(event: EventRecord, edition: Edition): FactEvidence {
  const { evidence, date, visit, places, people, organizations, agreements } = event;
  const keyOf = (field: string, forms: readonly string[]): string | null =>
    findSupport(evidence, [field], forms)?.segments[0]?.key ?? null;
  const forms = new Map<string, readonly string[]>([
    ...[...edition.people, ...edition.places, ...edition.organizations].map(
      (authority) => [authority.id, formsOf(authority)] as const,
    ),
    ...edition.agreements.map(({ id, title, titleAsPrinted }) => [id, [titleAsPrinted ?? title]] as const),
  ]);
  const linked = (field: string, links: readonly LabelledRef[]): [string, string][] =>
    links.flatMap(({ id }) => {
      const key = keyOf(field, forms.get(id) ?? []);
      return key === null ? [] : [[id, key]];
    });
  return {
    date: date && keyOf('date', [date.words]),
    rank: visit && keyOf('rank', [visit.rank]),
    links: new Map([
      ...linked('places', places),
      ...linked('people', people),
      ...linked('organizations', organizations),
      ...linked('agreements', agreements),
    ]),
  };
}

/** The fields of a record in the order in which its page tells them; what is not here comes last. */
const FACTS = [
  'title',
  'designation',
  'level',
  'subject',
  'date',
  'signed',
  'signedDuring',
  'partOf',
  'visit',
  'rank',
  'signatories',
  'places',
  'people',
  'organizations',
  'agreements',
];

/** Evidence in the order of the facts it supports, the first of each; segments of a quote stay together. */
export function inOrderOfFacts(evidence: readonly Evidence[]): Evidence[] {
  const rank = ({ supports }: Evidence): number =>
    Math.min(...supports.map((field) => FACTS.indexOf(field)).filter((at) => at !== -1), FACTS.length);
  return evidence.toSorted((a, b) => rank(a) - rank(b));
}
