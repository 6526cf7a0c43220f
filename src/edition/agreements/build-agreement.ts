import { permalink } from '#edition/addresses/permalink.ts';
import { buildElsewhere, stepsElsewhere } from '#edition/apparatus/build-elsewhere.ts';
import { resolveBasis, resolveLinks, resolveRef, type RecordContext } from '#edition/build/build-context.ts';
import { buildDatedValue, buildOptionalDate } from '#edition/build/build-date.ts';
import type { ParsedEntry } from '#edition/build/parse-entries.ts';
import { attachEvidence } from '#edition/evidence/attach-evidence.ts';
import { attachPrinters } from '#edition/evidence/printed-by.ts';
import type { AgreementRecord, DatedValue, LifecycleStep, Ref } from '#edition/types/edition.ts';
import { LEVELS } from '#schema/records/agreement.ts';

/** An agreement, its ids resolved and its quotes found in the sources. `joinParts` fills in its parts. */
export function buildAgreement(context: RecordContext, parsed: ParsedEntry<'agreements'>): AgreementRecord {
  const { entry, id, fields } = parsed;
  const date = buildDatedValue(context, fields.signed, entry, 'signed');
  const elsewhere = buildElsewhere(context, fields.elsewhere, { date, rank: null }, entry);
  return {
    type: 'agreement',
    id,
    path: permalink('agreement', id) ?? '',
    title: fields.title,
    titleVariants: attachPrinters(context, fields.titleVariants),
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
    lifecycle: [...addSignature(date, resolveLifecycle(context, parsed)), ...stepsElsewhere(elsewhere)],
    elsewhere,
    body: entry.body.trim(),
    citations: [],
    ...attachEvidence(context, fields.quotes, entry),
  };
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
      date: buildOptionalDate(date, entry, [...path, 'date'], context.problems),
      by:
        by === undefined ? null : resolveRef(context, by, ['place', 'organization'], entry, [...path, 'by']),
      of: of ?? null,
      ...resolveBasis(context, authored, entry, path),
    };
  });
}

/** The lifecycle with the signature that the date of signature implies, where no step says so already. */
function addSignature(date: DatedValue | null, steps: LifecycleStep[]): LifecycleStep[] {
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
