import type { AuthoredAgreement } from '#schema/records/agreement.ts';
import type { AuthoredEvent } from '#schema/records/event.ts';
import type { AuthoredFigure } from '#schema/records/figure.ts';
import type { AuthoredDate, AuthoredLink } from '#schema/values.ts';
import { supportOf } from '#edition/agreements/lifecycle.ts';
import type { Fact } from './validate-facts.ts';
import {
  asSignatory,
  atPlace,
  kindFact,
  namedFact,
  plainFact,
  titleFact,
  visitFacts,
  wordsFact,
  type Spellings,
} from '../against-quotes/named-facts.ts';
import type { Names } from '../against-quotes/names.ts';

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
export function listEventFacts(fields: AuthoredEvent, spellings: Spellings, names: Names): Fact[] {
  const { visit } = fields;
  const facts = [
    plainFact('title'),
    ...dateFacts(fields.date, 'date'),
    ...linkFacts(spellings, fields.places, 'places').map((fact, index) =>
      atPlace(fact, fields.places[index], names),
    ),
    ...linkFacts(spellings, fields.people, 'people'),
    ...linkFacts(spellings, fields.organizations, 'organizations'),
    ...linkFacts(spellings, fields.agreements, 'agreements'),
    ...fields.people.flatMap((person, index) => titleFact(person, index, spellings, names)),
  ];
  if (visit) facts.push(plainFact('visit'), ...visitFacts(fields, visit, spellings, names));
  if (visit && visit.rank !== 'not stated') {
    const label = visit.rankLabel?.label ?? 'stated';
    facts.push({ ...kindFact('rank', visit.rank, ['visit', 'rank']), label });
  }
  return facts;
}

/** What an agreement claims. */
export function listAgreementFacts(fields: AuthoredAgreement, spellings: Spellings, names: Names): Fact[] {
  const { titleAsPrinted, designation, level, levelLabel, lifecycle } = fields;
  const facts = [
    plainFact('title'),
    plainFact('subject'),
    ...dateFacts(fields.signed, 'signed'),
    ...linkFacts(spellings, fields.places, 'places').map((fact, index) =>
      atPlace(fact, fields.places[index], names),
    ),
    ...linkFacts(spellings, fields.people, 'people'),
    ...linkFacts(spellings, fields.signatories, 'signatories').map((fact, index) =>
      asSignatory(fact, fields.signatories[index], names),
    ),
    ...linkFacts(spellings, fields.organizations, 'organizations'),
    ...lifecycle.map(stepFact),
  ];
  if (titleAsPrinted !== undefined) facts.push(wordsFact('title', titleAsPrinted, ['titleAsPrinted']));
  // A draft with a signature is a contradiction, which is reported by itself.
  const isContradicted = designation === 'draft' && (fields.signed !== undefined || lifecycle.length > 0);
  if (designation !== 'not stated' && !isContradicted)
    facts.push(kindFact('designation', designation, ['designation']));
  for (const one of [level].flat()) {
    if (one !== 'not stated') {
      facts.push({ ...kindFact('level', one, ['level']), label: levelLabel?.label ?? 'stated' });
    }
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

/** The claim of a date: its words are quoted. That holds for an inferred date, too, but not for one from outside. */
function dateFacts(date: AuthoredDate | undefined, field: string): Fact[] {
  return !date || date.label === 'outside' ? [] : [wordsFact(field, date.words, [field, 'words'])];
}

/** The claims of a list of links: each stated person, place or organization is named by one of its spellings. */
function linkFacts(spellings: Spellings, links: readonly AuthoredLink[], field: string): Fact[] {
  return links.map(({ id, label }, index) => {
    const fact = { field, path: [field, index], label };
    const forms = spellings.get(id);
    return forms ? { ...namedFact(field, fact.path, id, forms), label } : fact;
  });
}

/** The claim of a lifecycle step: a quote supports it and contains the words that date it, where it has some. */
function stepFact({ step, words, label }: AuthoredAgreement['lifecycle'][number], index: number): Fact {
  const fact = { field: supportOf(step), path: ['lifecycle', index], label };
  return words === undefined ? fact : { ...fact, anyOf: [words] };
}
