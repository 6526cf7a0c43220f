import type { AuthoredAgreement } from '#schema/records/agreement.ts';
import type { AuthoredEvent } from '#schema/records/event.ts';
import type { AuthoredFigure } from '#schema/records/figure.ts';
import type { AuthoredDate, AuthoredLink, Label } from '#schema/values.ts';
import { supportOf } from '#edition/agreements/lifecycle.ts';
import type { Fact } from './validate-facts.ts';

/** The spellings of each person, place and organization by id, its name first. */
export type Spellings = ReadonlyMap<string, readonly [name: string, ...variants: string[]]>;

/** The fields that a quote of each kind of record may support. */
export const SUPPORTABLE = {
  events: ['title', 'date', 'places', 'people', 'organizations', 'agreements', 'visit', 'rank'],
  agreements: [
    'title',
    'signed',
    'subject',
    'designation',
    'level',
    'places',
    'people',
    'signatories',
    'organizations',
    'signedDuring',
    'partOf',
    'lifecycle',
  ],
  figures: ['what', 'value', 'unit', 'asOf', 'places', 'organizations'],
} as const;

/** What an event claims. */
export function listEventFacts(fields: AuthoredEvent, spellings: Spellings): Fact[] {
  const { visit } = fields;
  const facts = [
    plainFact('title'),
    ...dateFacts(fields.date, 'date'),
    ...linkFacts(spellings, fields.places, 'places'),
    ...linkFacts(spellings, fields.people, 'people'),
    ...linkFacts(spellings, fields.organizations, 'organizations'),
    ...linkFacts(spellings, fields.agreements, 'agreements'),
    ...fields.people.flatMap(({ title }, index): Fact[] =>
      title === undefined ? [] : [wordsFact('people', title, ['people', index, 'title'])],
    ),
  ];
  if (visit) facts.push(plainFact('visit'));
  if (visit && visit.rank !== 'not stated') {
    const forms = [visit.rank, `${visit.rank} visits`];
    const label = visit.rankLabel?.label ?? 'stated';
    facts.push({ field: 'rank', path: ['visit', 'rank'], label, anyOf: forms });
  }
  return facts;
}

/** What an agreement claims. */
export function listAgreementFacts(fields: AuthoredAgreement, spellings: Spellings): Fact[] {
  const { titleAsPrinted, designation, level, levelLabel, lifecycle } = fields;
  const facts = [
    plainFact('title'),
    plainFact('subject'),
    ...dateFacts(fields.signed, 'signed'),
    ...linkFacts(spellings, fields.places, 'places'),
    ...linkFacts(spellings, fields.people, 'people'),
    ...linkFacts(spellings, fields.signatories, 'signatories'),
    ...linkFacts(spellings, fields.organizations, 'organizations'),
    ...lifecycle.map(stepFact),
  ];
  if (titleAsPrinted !== undefined) facts.push(wordsFact('title', titleAsPrinted, ['titleAsPrinted']));
  if (designation !== 'not stated') facts.push(plainFact('designation'));
  for (const one of [level].flat()) {
    if (one !== 'not stated') facts.push({ ...plainFact('level', levelLabel?.label), anyOf: [one] });
  }
  if (fields.signedDuring !== undefined) facts.push(plainFact('signedDuring'));
  if (fields.partOf !== undefined) facts.push(plainFact('partOf'));
  return facts;
}

/** What a figure claims: its value and its unit must be printed in a quote. */
export function listFigureFacts(fields: AuthoredFigure, spellings: Spellings): Fact[] {
  const facts = [
    plainFact('what'),
    wordsFact('value', fields.value),
    ...dateFacts(fields.asOf, 'asOf'),
    ...linkFacts(spellings, fields.places, 'places'),
    ...linkFacts(spellings, fields.organizations, 'organizations'),
  ];
  if (fields.unit !== undefined) facts.push(wordsFact('unit', fields.unit));
  return facts;
}

/** A claim without words of its own: some quote supports the field. */
const plainFact = (field: string, label: Label = 'stated'): Fact => ({ field, path: [field], label });

/** A stated claim whose words must be printed in a quote that supports the field. */
const wordsFact = (field: string, words: string, path: Fact['path'] = [field]): Fact => ({
  field,
  path,
  label: 'stated',
  anyOf: [words],
});

/** The claim of a date: its words are quoted. That holds for an inferred date, too, but not for one from outside. */
function dateFacts(date: AuthoredDate | undefined, field: string): Fact[] {
  return !date || date.label === 'outside' ? [] : [wordsFact(field, date.words, [field, 'words'])];
}

/** The claims of a list of links: each stated person, place or organization is named by one of its spellings. */
function linkFacts(spellings: Spellings, links: readonly AuthoredLink[], field: string): Fact[] {
  return links.map(({ id, label }, index) => {
    const fact = { field, path: [field, index], label };
    const forms = spellings.get(id);
    return forms ? { ...fact, anyOf: forms, expected: `“${forms[0]}” or another spelling of ${id}` } : fact;
  });
}

/** The claim of a lifecycle step: a quote supports it and contains the words that date it, where it has some. */
function stepFact({ step, words, label }: AuthoredAgreement['lifecycle'][number], index: number): Fact {
  const fact = { field: supportOf(step), path: ['lifecycle', index], label };
  return words === undefined ? fact : { ...fact, anyOf: [words] };
}
