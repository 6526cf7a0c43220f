import type {
  AgreementRecord,
  EditionRecord,
  Elsewhere,
  EventRecord,
  Figure,
  LifecycleStep,
  PersonInEvent,
} from '#edition/types/edition.ts';
import { joinSlugs as join, tellApart } from './slugs.ts';

/*
 * The anchors of the values of a record: of each what it is and, where a record may have several, what tells it from the
 * others, so that the order in which they are written means nothing (content/README.md). They are in the ledger.
 */

/** The anchors of the values of which a record has one at most. */
export const CLAIM = {
  title: 'title',
  titleAsPrinted: 'title-as-printed',
  date: 'date',
  signed: 'signed',
  visit: 'visit',
  rank: 'rank',
  designation: 'designation',
  level: 'level',
  subject: 'subject',
  occasion: 'occasion',
  group: 'group',
} as const;

/** What a list of a record holds, as the anchors of its items begin. */
export type ListedClaim = 'place' | 'organization' | 'agreement' | 'signatory' | 'person';

/** The anchor of a thing that a record names: `place-northport`. */
export const linkedId = (what: ListedClaim, { id }: { id: string }): string => `${what}-${id}`;

/** The anchors of the people of an event: `person-ada-brown`, with the role where somebody is in it twice. */
export const personIds = (people: readonly PersonInEvent[]): string[] =>
  tellApart(people.map((one) => [linkedId('person', one), one.role, one.titleAsPrinted]));

/** The steps of an agreement that are values of its own: not the signature that its date implies, nor what others tell. */
export function listOwnSteps({ lifecycle, elsewhere, date }: AgreementRecord): LifecycleStep[] {
  const fromElsewhere = elsewhere.filter(({ step }) => step !== null).length;
  return lifecycle
    .slice(0, lifecycle.length - fromElsewhere)
    .filter(({ step, date: day }) => step !== 'signature' || day === null || day.edtf !== date?.edtf);
}

/** The anchors of such steps: `step-ratification-westland`, with the date where one was taken twice. */
export const stepIds = (steps: readonly LifecycleStep[]): string[] =>
  tellApart(steps.map(({ step, by, of, date }) => [join('step', step, by?.id, of), date?.edtf]));

/** The anchors of what others tell: what, and the first that says so: `elsewhere-day-evening-paper`. */
export const elsewhereIds = (elsewhere: readonly Elsewhere[]): string[] =>
  tellApart(
    elsewhere.map(({ what, step, by, of, references, date, person, value, text }) => [
      join('elsewhere', step ?? what, by?.id, of, references[0]?.key),
      date?.edtf,
      person?.id ?? value,
      text.split(' ', MAX_WORDS).join(' '),
    ]),
  );

/** The anchors of the values of a figure, on the page of all figures; its own is that of the value. */
export const figureIds = ({ id, unit, asOf }: Pick<Figure, 'id' | 'unit' | 'asOf'>) => ({
  value: id,
  unit: unit === null ? null : `${id}-unit`,
  asOf: asOf === null ? null : `${id}-as-of`,
});

/** The anchor of what a quote says that differs from the record: the quote's own. */
export const quoteAnchor = (key: string): string => `quote-${key}`;

/** The anchors of all values of a record or a figure. */
export function listClaimIds(record: EditionRecord | Figure): string[] {
  if (record.type === 'figure') return Object.values(figureIds(record)).filter((id) => id !== null);
  const says = record.evidence.filter((one) => one.says !== undefined).map(({ key }) => quoteAnchor(key));
  return [
    CLAIM.title,
    ...(record.type === 'event' ? listEventIds(record) : listAgreementIds(record)),
    ...record.places.map((place) => linkedId('place', place)),
    ...record.organizations.map((body) => linkedId('organization', body)),
    ...elsewhereIds(record.elsewhere),
    ...new Set(says),
  ];
}

const listEventIds = ({ date, visit, people, agreements }: EventRecord): string[] => [
  ...(date ? [CLAIM.date] : []),
  ...(visit ? [CLAIM.visit] : []),
  ...(visit?.rankBasis ? [CLAIM.rank] : []),
  ...personIds(people),
  ...agreements.map((agreement) => linkedId('agreement', agreement)),
];

const listAgreementIds = (agreement: AgreementRecord): string[] => [
  ...(agreement.titleAsPrinted === null ? [] : [CLAIM.titleAsPrinted]),
  ...(agreement.designation === 'not stated' ? [] : [CLAIM.designation]),
  ...(agreement.levelBasis ? [CLAIM.level] : []),
  CLAIM.subject,
  ...(agreement.date ? [CLAIM.signed] : []),
  ...(agreement.signedDuring ? [CLAIM.occasion] : []),
  ...(agreement.partOf ? [CLAIM.group] : []),
  ...agreement.signatories.map((one) => linkedId('signatory', one)),
  ...agreement.people.map((one) => linkedId('person', one)),
  ...stepIds(listOwnSteps(agreement)),
];

/** An anchor holds so many words of a sentence where nothing shorter tells it from another. */
const MAX_WORDS = 5;
