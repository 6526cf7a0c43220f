import { onceForEach } from '#edition/build/once-for-each.ts';
import type { Edition, EditionRecord, Evidence, LabelledRef } from '#edition/types/edition.ts';
import { findSupport, formsOf } from './naming-evidence.ts';

/** For each fact of a record, the key of a quote that supports it; facts without one are absent. */
export interface FactEvidence {
  /** By field, as `supports` names it. */
  facts: ReadonlyMap<string, string>;
  /** By the id of the place, person, organization or agreement named. */
  links: ReadonlyMap<string, string>;
}

/** Finds a quote for each fact of a record: one that contains the words of the fact if there is one, else any. */
export function findFactEvidence(record: EditionRecord, edition: Edition): FactEvidence {
  const forms = formsById(edition);
  const supported = (field: string, name: string, said: readonly string[]): [string, string][] => {
    const key = findSupport(record.evidence, [field], said)?.segments[0]?.key;
    return key === undefined ? [] : [[name, key]];
  };
  return {
    facts: new Map(listFacts(record).flatMap(([field, words]) => supported(field, field, words))),
    links: new Map(
      listLinks(record).flatMap(([field, links]) =>
        links.flatMap(({ id }) => supported(field, id, forms.get(id) ?? [])),
      ),
    ),
  };
}

/** The words by which a source would name each person, place, organization and agreement, by id. */
export const formsById = onceForEach(
  ({
    people,
    places,
    organizations,
    agreements,
  }: Pick<Edition, 'people' | 'places' | 'organizations' | 'agreements'>) =>
    new Map<string, readonly string[]>([
      ...[...people, ...places, ...organizations].map(
        (authority) => [authority.id, formsOf(authority)] as const,
      ),
      ...agreements.map(({ id, title, titleAsPrinted }) => [id, [titleAsPrinted ?? title]] as const),
    ]),
);

/** The facts that are not links, each with the words by which a source would state it. */
function listFacts(record: EditionRecord): [field: string, words: string[]][] {
  const when = record.date ? [record.date.words] : [];
  return record.type === 'event'
    ? [
        ['date', when],
        ['rank', record.visit ? [record.visit.rank] : []],
      ]
    : [
        ['signed', when],
        ['level', record.levels],
      ];
}

function listLinks(record: EditionRecord): [field: string, links: readonly LabelledRef[]][] {
  const { places, people, organizations } = record;
  return [
    ['places', places],
    ['people', people],
    ['organizations', organizations],
    record.type === 'event' ? ['agreements', record.agreements] : ['signatories', record.signatories],
  ];
}

/** The fields of a record in the order in which its page lists them; any other field comes last. */
const FIELD_ORDER = [
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

/** Evidence in the order of the first fact that each quote supports; the segments of a quote stay together. */
export function inOrderOfFacts(evidence: readonly Evidence[]): Evidence[] {
  const rank = ({ supports }: Evidence): number =>
    Math.min(
      ...supports.map((field) => FIELD_ORDER.indexOf(field)).filter((at) => at !== -1),
      FIELD_ORDER.length,
    );
  return evidence.toSorted((a, b) => rank(a) - rank(b));
}
