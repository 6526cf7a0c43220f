import { permalink } from '#edition/addresses/permalink.ts';
import { buildElsewhere } from '#edition/apparatus/build-elsewhere.ts';
import {
  resolveBasis,
  resolveLinks,
  resolveRef,
  type BuildContext,
  type RecordContext,
} from '#edition/build/build-context.ts';
import { buildDatedValue } from '#edition/build/build-date.ts';
import type { ParsedEntry } from '#edition/build/parse-entries.ts';
import { attachEvidence } from '#edition/evidence/attach-evidence.ts';
import { attachPrinters } from '#edition/evidence/printed-by.ts';
import type { EventRecord, PersonInEvent, Visit } from '#edition/types/edition.ts';

/** An event, its ids resolved and its quotes found in the sources. */
export function buildEvent(context: RecordContext, parsed: ParsedEntry<'events'>): EventRecord {
  const { entry, id, fields } = parsed;
  const date = buildDatedValue(context, fields.date, entry, 'date');
  return {
    type: 'event',
    id,
    path: permalink('event', id) ?? '',
    title: fields.title,
    titleVariants: attachPrinters(context, fields.titleVariants),
    summary: fields.summary,
    kind: fields.kind,
    date,
    places: resolveLinks(context, fields.places, ['place'], entry, 'places'),
    people: resolvePeople(context, parsed),
    organizations: resolveLinks(context, fields.organizations, ['organization'], entry, 'organizations'),
    agreements: resolveLinks(context, fields.agreements, ['agreement'], entry, 'agreements'),
    visit: resolveVisit(context, parsed),
    elsewhere: buildElsewhere(context, fields.elsewhere, { date, rank: fields.visit?.rank ?? null }, entry),
    body: entry.body.trim(),
    citations: [],
    ...attachEvidence(context, fields.quotes, entry),
  };
}

function resolvePeople(context: BuildContext, { entry, fields }: ParsedEntry<'events'>): PersonInEvent[] {
  return fields.people.flatMap((person, index) => {
    const ref = resolveRef(context, person.id, ['person'], entry, ['people', index]);
    const basis = resolveBasis(context, person, entry, ['people', index]);
    return ref ? [{ ...ref, ...basis, role: person.role, titleAsPrinted: person.title ?? null }] : [];
  });
}

function resolveVisit(context: BuildContext, { entry, fields }: ParsedEntry<'events'>): Visit | null {
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
