import type { AuthoredEvent } from '#schema/records/event.ts';
import { resolveBasis, resolveLinks, resolveRef } from '#edition/build/build-context.ts';
import { buildDatedValue, dateFacts } from '#edition/build/build-date.ts';
import {
  linkFacts,
  plainFact,
  attachEvidence,
  type RecordContext,
} from '#edition/evidence/attach-evidence.ts';
import type { EventRecord, PersonInEvent, Visit } from '#edition/types/edition.ts';
import type { Fact } from '#edition/validate/validate-facts.ts';
import type { ParsedEntry } from '#edition/build/parse-entries.ts';
import { permalink } from '#edition/addresses/permalink.ts';

const SUPPORTABLE = [
  'title',
  'date',
  'places',
  'people',
  'organizations',
  'agreements',
  'visit',
  'rank',
] as const;

/** An event, every reference resolved and every claim held against the words that support it. */
export function buildEvent(
  context: RecordContext,
  { entry, id, fields }: ParsedEntry<'events'>,
): EventRecord {
  return {
    type: 'event',
    id,
    path: permalink('event', id) ?? '',
    title: fields.title,
    summary: fields.summary,
    kind: fields.kind,
    date: buildDatedValue(context, fields.date, entry, 'date'),
    places: resolveLinks(context, fields.places, ['place'], entry, 'places'),
    people: resolvePeople(context, { entry, id, fields }),
    organizations: resolveLinks(context, fields.organizations, ['organization'], entry, 'organizations'),
    agreements: resolveLinks(context, fields.agreements, ['agreement'], entry, 'agreements'),
    visit: resolveVisit(context, { entry, id, fields }),
    hasBody: entry.body.trim() !== '',
    citations: [],
    ...attachEvidence(context, fields.quotes, claims(context, fields), SUPPORTABLE, entry),
  };
}

function claims(context: RecordContext, fields: AuthoredEvent): Fact[] {
  const { visit } = fields;
  const facts = [
    plainFact('title'),
    ...dateFacts(fields.date, 'date'),
    ...linkFacts(context, fields.places, 'places'),
    ...linkFacts(context, fields.people, 'people'),
    ...linkFacts(context, fields.organizations, 'organizations'),
    ...linkFacts(context, fields.agreements, 'agreements'),
    ...fields.people.flatMap(({ title }, index): Fact[] =>
      title ? [{ field: 'people', path: ['people', index, 'title'], label: 'stated', anyOf: [title] }] : [],
    ),
  ];
  if (visit) facts.push(plainFact('visit'));
  if (visit && visit.rank !== 'not stated') {
    const label = visit.rankLabel?.label ?? 'stated';
    facts.push({
      field: 'rank',
      path: ['visit', 'rank'],
      label,
      anyOf: [visit.rank, `${visit.rank} visits`],
    });
  }
  return facts;
}

function resolvePeople(context: RecordContext, { entry, fields }: ParsedEntry<'events'>): PersonInEvent[] {
  return fields.people.flatMap((person, index) => {
    const ref = resolveRef(context, person.id, ['person'], entry, ['people', index]);
    const basis = resolveBasis(context, person, entry, ['people', index]);
    return ref ? [{ ...ref, ...basis, role: person.role, titleAsPrinted: person.title ?? null }] : [];
  });
}

function resolveVisit(context: RecordContext, { entry, fields }: ParsedEntry<'events'>): Visit | null {
  const { visit } = fields;
  if (!visit) return null;
  const visitor = resolveRef(context, visit.visitor, ['person', 'organization'], entry, ['visit', 'visitor']);
  const host = resolveRef(context, visit.host, ['place'], entry, ['visit', 'host']);
  const rankBasis =
    visit.rank === 'not stated'
      ? null
      : resolveBasis(context, visit.rankLabel ?? {}, entry, ['visit', 'rankLabel']);
  return visitor && host && { visitor, host, rank: visit.rank, rankBasis };
}
