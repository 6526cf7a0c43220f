import { LEVELS, type AuthoredAgreement } from '#schema/records/agreement.ts';
import { resolveBasis, resolveLinks, resolveRef } from '#edition/build/build-context.ts';
import { buildDate, buildDatedValue, dateFacts } from '#edition/build/build-date.ts';
import {
  linkFacts,
  plainFact,
  attachEvidence,
  type RecordContext,
} from '#edition/evidence/attach-evidence.ts';
import type { AgreementRecord, DatedValue, LifecycleStep, Ref } from '#edition/types/edition.ts';
import { validateAgreement } from './validate-agreement.ts';
import type { Fact } from '#edition/validate/validate-facts.ts';
import type { ParsedEntry } from '#edition/build/parse-entries.ts';
import { permalink } from '#edition/addresses/permalink.ts';

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
  'lifecycle',
] as const;

/** What a quote supports that tells a step: a signature is what `signed` dates, all else is `lifecycle`. */
export const supportOf = (step: LifecycleStep['step']): 'signed' | 'lifecycle' =>
  step === 'signature' ? 'signed' : 'lifecycle';

/** An agreement, every reference resolved and every claim held against the words that support it. */
export function buildAgreement(context: RecordContext, parsed: ParsedEntry<'agreements'>): AgreementRecord {
  const { entry, id, fields } = parsed;
  validateAgreement(context, parsed);
  const date = buildDatedValue(context, fields.signed, entry, 'signed');
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
    levels: LEVELS.filter((level) => [fields.level].flat().includes(level)),
    levelBasis:
      fields.level === 'not stated'
        ? null
        : resolveBasis(context, fields.levelLabel ?? {}, entry, ['levelLabel']),
    status: fields.status,
    several: fields.several,
    date,
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
    lifecycle: withSignature(date, resolveLifecycle(context, parsed)),
    hasBody: entry.body.trim() !== '',
    citations: [],
    ...attachEvidence(context, fields.quotes, claims(context, fields), SUPPORTABLE, entry),
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
  for (const level of [fields.level].flat()) {
    if (level !== 'not stated')
      facts.push({ ...plainFact('level', fields.levelLabel?.label), anyOf: [level] });
  }
  for (const [index, step] of fields.lifecycle.entries()) facts.push(stepFact(step, index));
  if (fields.signedDuring !== undefined) facts.push(plainFact('signedDuring'));
  if (fields.partOf !== undefined) facts.push(plainFact('partOf'));
  return facts;
}

/** A step that a source tells is supported by a quote, and what dates it stands in the words of that quote. */
function stepFact({ step, words, label }: AuthoredAgreement['lifecycle'][number], index: number): Fact {
  const fact = { ...plainFact(supportOf(step), label), path: ['lifecycle', index] };
  return words === undefined ? fact : { ...fact, anyOf: [words] };
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
    const { step, date, by, of } = authored;
    return {
      step,
      date: date === undefined ? null : buildDate(date, entry, [...path, 'date'], context.problems),
      by:
        by === undefined ? null : resolveRef(context, by, ['place', 'organization'], entry, [...path, 'by']),
      of: of ?? null,
      ...resolveBasis(context, authored, entry, path),
    };
  });
}

/** The steps of a life, its signature told by the date of signature, which no author has to write twice. */
function withSignature(date: DatedValue | null, steps: LifecycleStep[]): LifecycleStep[] {
  if (!date || date.rule?.heading !== undefined) return steps;
  const { label, rule, references } = date;
  const isListed = steps.some((step) => step.step === 'signature' && step.date?.edtf === date.edtf);
  const signature: LifecycleStep = {
    step: 'signature',
    date: date.date,
    by: null,
    of: null,
    label,
    rule,
    references,
  };
  return isListed ? steps : [signature, ...steps];
}
