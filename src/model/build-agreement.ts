import type { AuthoredAgreement } from '#schema/agreement.ts';
import { resolveBasis, resolveLinks, resolveRef } from './build-context.ts';
import { buildDate, buildDatedValue, dateFacts } from './build-date.ts';
import { linkFacts, plainFact, prove, type RecordContext } from './build-record.ts';
import type { AgreementRecord, LifecycleStep, Ref } from './edition.ts';
import type { Fact } from './judge-facts.ts';
import type { ParsedEntry } from './parse-entries.ts';
import { permalink } from './permalink.ts';

const SUPPORTABLE = [
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
] as const;

/** An agreement, every reference resolved and every claim held against the words that prove it. */
export function buildAgreement(context: RecordContext, parsed: ParsedEntry<'agreements'>): AgreementRecord {
  const { entry, id, fields } = parsed;
  return {
    type: 'agreement',
    id,
    path: permalink('agreement', id) ?? '',
    title: fields.title,
    titleAsPrinted: fields.titleAsPrinted ?? null,
    summary: fields.summary,
    subject: fields.subject,
    areas: fields.areas,
    designation: fields.designation,
    level: fields.level,
    levelBasis:
      fields.level === 'not stated'
        ? null
        : resolveBasis(context, fields.levelLabel ?? {}, entry, ['levelLabel']),
    status: fields.status,
    several: fields.several,
    date: buildDatedValue(context, fields.signed, entry, 'signed'),
    signedDuring: resolveOptional(context, fields.signedDuring, 'event', parsed, 'signedDuring'),
    partOf: resolveOptional(context, fields.partOf, 'agreement', parsed, 'partOf'),
    parts: [],
    places: resolveLinks(context, fields.places, ['place'], entry, 'places'),
    people: resolveLinks(context, fields.people, ['person'], entry, 'people'),
    signatories: resolveLinks(
      context,
      fields.signatories,
      ['place', 'organization', 'person'],
      entry,
      'signatories',
    ),
    organizations: resolveLinks(context, fields.organizations, ['organization'], entry, 'organizations'),
    lifecycle: resolveLifecycle(context, parsed),
    hasBody: entry.body.trim() !== '',
    citations: [],
    ...prove(context, fields.quotes, claims(context, fields), SUPPORTABLE, entry),
  };
}

function claims(context: RecordContext, fields: AuthoredAgreement): Fact[] {
  const facts = [
    plainFact('title'),
    plainFact('subject'),
    ...dateFacts(fields.signed, 'signed'),
    ...linkFacts(context, fields.places, 'places'),
    ...linkFacts(context, fields.people, 'people'),
    ...linkFacts(context, fields.signatories, 'signatories'),
    ...linkFacts(context, fields.organizations, 'organizations'),
  ];
  if (fields.titleAsPrinted !== undefined) {
    facts.push({ ...plainFact('title'), path: ['titleAsPrinted'], anyOf: [fields.titleAsPrinted] });
  }
  if (fields.designation !== 'not stated') facts.push(plainFact('designation'));
  if (fields.level !== 'not stated') facts.push(plainFact('level', fields.levelLabel?.label));
  if (fields.signedDuring !== undefined) facts.push(plainFact('signedDuring'));
  if (fields.partOf !== undefined) facts.push(plainFact('partOf'));
  return facts;
}

function resolveOptional(
  context: RecordContext,
  id: string | undefined,
  type: 'event' | 'agreement',
  { entry }: ParsedEntry<'agreements'>,
  field: string,
): Ref | null {
  return id === undefined ? null : resolveRef(context, id, [type], entry, [field]);
}

function resolveLifecycle(
  context: RecordContext,
  { entry, fields }: ParsedEntry<'agreements'>,
): LifecycleStep[] {
  return fields.lifecycle.map((authored, index) => {
    const path = ['lifecycle', index];
    const { step, date, by } = authored;
    return {
      step,
      date: date === undefined ? null : buildDate(date, entry, [...path, 'date'], context.problems),
      by:
        by === undefined ? null : resolveRef(context, by, ['place', 'organization'], entry, [...path, 'by']),
      ...resolveBasis(context, authored, entry, path),
    };
  });
}
