import { memoize } from '#text/memoize.ts';
import type { Edition, EditionRecord, Evidence, LabelledRef } from '#edition/types/edition.ts';
import { formsOf, listSupporting } from './naming-evidence.ts';

/** A quote that supports a fact of a record: its key, and the source it is of. */
export type FactQuote = Pick<Evidence, 'key' | 'witness'>;

/** For each fact of a record, a quote of each source that supports it; facts without one are absent. */
export interface FactEvidence {
  /** By field, as `supports` names it. */
  facts: ReadonlyMap<string, readonly FactQuote[]>;
  /** By the id of the place, person, organization or agreement named. */
  links: ReadonlyMap<string, readonly FactQuote[]>;
}

/**
 * Finds for each fact of a record a quote of each source that supports it, one in the words of the fact first. A link is
 * supported by the quotes that name it or, if none does, by all of its field. What a source says otherwise (`says`)
 * supports another value.
 */
export function findFactEvidence(record: EditionRecord, edition: Edition): FactEvidence {
  const forms = formsById(edition);
  const listQuotes = (field: string, said: readonly string[]): FactQuote[] => {
    const agreeing = record.evidence.filter(({ says }) => says === undefined || !(field in says));
    return listSupporting(agreeing, [field], said).flatMap(
      (key) => agreeing.find((one) => one.key === key) ?? [],
    );
  };
  const facts = listFacts(record).map(([field, words]): [string, FactQuote[]] => [
    field,
    firstOfEach([...listQuotes(field, words), ...listQuotes(field, [])]),
  ]);
  const links = listLinks(record).flatMap(([field, linked]) =>
    linked.map(({ id }): [string, FactQuote[]] => [id, firstOfEach(listQuotes(field, forms.get(id) ?? []))]),
  );
  const isSupported = ([, quotes]: [string, FactQuote[]]): boolean => quotes.length > 0;
  return { facts: new Map(facts.filter(isSupported)), links: new Map(links.filter(isSupported)) };
}

/** The first quote of each source. */
const firstOfEach = (quotes: readonly FactQuote[]): FactQuote[] =>
  [...Map.groupBy(quotes, ({ witness }) => witness.id).values()].flatMap(([first]) => first ?? []);

/** The words by which a source would name each person, place, organization and agreement, by id. */
export const formsById = memoize(
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
