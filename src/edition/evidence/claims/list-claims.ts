import { formatDate } from '#dates/format/format-date.ts';
import type { AgreementRecord, Basis, EditionRecord, EventRecord, Figure } from '#edition/types/edition.ts';
import { listSupporting } from '#edition/evidence/naming-evidence.ts';
import type { Claim } from './claim.ts';
import { CLAIM, figureIds, listOwnSteps, personIds, quoteAnchor, stepIds } from './claim-ids.ts';
import { rivalCounts, rivalNotes, rivalsElsewhere, rivalsInTexts } from './rivals.ts';
import {
  capitalize,
  quotesNaming,
  sketchDate,
  sketchLinks,
  sketchOthers,
  sketchPlaces,
  type Sketch,
  type Things,
} from './sketch.ts';

/** What has no label of its own is in the words of the quotes, or it would not have been published. */
const STATED: Basis = { label: 'stated', rule: null, references: [] };

/** Every value of a record or a figure, with its address, its words and what stands against it, in the order of its page. */
export function listClaims(edition: Things, record: EditionRecord | Figure): Claim[] {
  const page = record.path.replace(/#.*$/, '');
  const sketches =
    record.type === 'figure'
      ? sketchFigure(edition, record)
      : [
          ...(record.type === 'event' ? sketchEvent(edition, record) : sketchAgreement(edition, record)),
          ...sketchOthers(record),
        ];
  return sketches.map(({ id, field, name, value, basis, quotes, rivals = [] }) => {
    const { label, rule, references } = basis ?? STATED;
    const keys = quotes ?? listSupporting(record.evidence, [field], []);
    return { id, path: `${page}#${id}`, field, name, value, label, rule, references, quotes: keys, rivals };
  });
}

function sketchEvent(edition: Things, event: EventRecord): Sketch[] {
  const { title, date, visit, people, agreements } = event;
  const ids = personIds(people);
  const against = rivalsElsewhere(event, ['person', 'office']);
  return [
    { id: CLAIM.title, field: 'title', name: 'Title', value: title },
    ...sketchDate(event, date, { id: CLAIM.date, field: 'date', name: 'Date' }),
    ...(visit
      ? [
          {
            id: CLAIM.visit,
            field: 'visit',
            name: 'Visit',
            value: `${visit.visitor.title} to ${visit.host.title}`,
            rivals: [...against, ...(against.length > 0 ? [] : rivalNotes(edition, event))],
          },
        ]
      : []),
    ...(visit?.rankBasis
      ? [
          {
            id: CLAIM.rank,
            field: 'rank',
            name: 'Rank',
            value: visit.rank,
            basis: visit.rankBasis,
            rivals: rivalsElsewhere(event, ['rank']),
          },
        ]
      : []),
    ...sketchPlaces(edition, event),
    ...people.map((person, index) => ({
      id: ids[index] ?? '',
      field: 'people',
      name: 'Person',
      value: [person.title, person.role, person.titleAsPrinted && `called “${person.titleAsPrinted}”`]
        .filter(Boolean)
        .join(', '),
      basis: person,
      quotes: quotesNaming(edition, event, 'people', person),
      rivals: [...rivalNotes(edition, event, person), ...(visit ? [] : against)],
    })),
    ...sketchLinks(edition, event, 'organization', 'organizations', 'Organization', event.organizations),
    ...sketchLinks(edition, event, 'agreement', 'agreements', 'Agreement', agreements),
  ];
}

function sketchAgreement(edition: Things, agreement: AgreementRecord): Sketch[] {
  const { title, titleAsPrinted, designation, levels, levelBasis, subject, date } = agreement;
  const { signedDuring, partOf, signatories, people } = agreement;
  const plain = (id: string, field: string, name: string, value: string | null | undefined): Sketch[] =>
    value ? [{ id, field, name, value }] : [];
  const named = rivalsElsewhere(agreement, ['official title']);
  const steps = listOwnSteps(agreement);
  const ids = stepIds(steps);
  return [
    { id: CLAIM.title, field: 'title', name: 'Title', value: title, rivals: titleAsPrinted ? [] : named },
    ...plain(CLAIM.titleAsPrinted, 'title', 'Title as printed', titleAsPrinted).map((sketch) => ({
      ...sketch,
      rivals: named,
    })),
    ...plain(
      CLAIM.designation,
      'designation',
      'Designation',
      designation === 'not stated' ? null : designation,
    ),
    ...(levelBasis
      ? [
          {
            id: CLAIM.level,
            field: 'level',
            name: 'Level',
            value: levels.join(', '),
            basis: levelBasis,
          },
        ]
      : []),
    ...plain(CLAIM.subject, 'subject', 'Subject', subject),
    ...sketchDate(agreement, date, {
      id: CLAIM.signed,
      field: 'signed',
      name: date?.rule?.heading ?? 'Signed',
    }),
    ...plain(CLAIM.occasion, 'signedDuring', 'Occasion', signedDuring?.title),
    ...plain(CLAIM.group, 'partOf', 'One of', partOf?.title),
    ...sketchLinks(edition, agreement, 'signatory', 'signatories', 'Signed by', signatories, ['signatories']),
    ...sketchPlaces(edition, agreement),
    ...sketchLinks(edition, agreement, 'person', 'people', 'In the presence of', people),
    ...sketchLinks(
      edition,
      agreement,
      'organization',
      'organizations',
      'Organization',
      agreement.organizations,
    ),
    ...steps.map(({ step, date: day, by, of, label, rule, references }, index) => ({
      id: ids[index] ?? '',
      field: step === 'signature' ? 'signed' : 'lifecycle',
      name: capitalize(step),
      value: [day ? formatDate(day) : 'date not stated', by && `by ${by.title}`, of && `${of} only`]
        .filter(Boolean)
        .join(', '),
      basis: { label, rule, references },
    })),
  ];
}

function sketchFigure(edition: Things, figure: Figure): Sketch[] {
  const { what, value, unit, asOf, evidence, id } = figure;
  const ids = figureIds(figure);
  const anchor = (key: string): string => quoteAnchor(`${id}-${key}`);
  return [
    { id: ids.value, field: 'value', name: what, value, rivals: rivalCounts(edition, figure) },
    ...(unit === null || ids.unit === null
      ? []
      : [{ id: ids.unit, field: 'unit', name: 'Unit', value: unit }]),
    ...(asOf === null || ids.asOf === null
      ? []
      : [
          {
            id: ids.asOf,
            field: 'asOf',
            name: 'As of',
            value: formatDate(asOf.date),
            basis: asOf,
            rivals: rivalsInTexts(evidence, 'asOf', anchor),
          },
        ]),
  ];
}
