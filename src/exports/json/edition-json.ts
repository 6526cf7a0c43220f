import type { z } from 'astro/zod';
import { listClaims } from '#edition/evidence/claims/list-claims.ts';
import type { Claim } from '#edition/evidence/claims/claim.ts';
import { countsId, listCountClaims } from '#edition/evidence/claims/count-claims.ts';
import { listRegisterClaims } from '#edition/registers/register-claims.ts';
import { buildTimeline } from '#edition/timeline/timeline.ts';
import type {
  AgreementRecord,
  Authority,
  Edition,
  EditionRecord,
  EventRecord,
  Figure,
  PrintedVariant,
  Source,
} from '#edition/types/edition.ts';
import type { editionJsonSchema } from './edition-json-schema.ts';
import { writeCorrection, writeFigure, writeNote } from './write-apparatus.ts';
import {
  idOf,
  writeClaim,
  writeDate,
  writeElsewhere,
  writeLink,
  writeEvidenceFields,
  writeReference,
} from './write-evidence.ts';

export type EditionJson = z.infer<typeof editionJsonSchema>;

/**
 * The edition as data, the contract of /edition.json. `toUrl` turns a path of the edition into the full address
 * under which it is published. Offsets count Unicode code points of the source's text as stored.
 */
export function toEditionJson(edition: Edition, toUrl: (path: string) => string): EditionJson {
  const withUrl = ({ path }: { path: string }) => ({ url: toUrl(path) });
  const write = (of: string, claims: readonly Claim[]) => ({
    claims: claims.map((claim) => writeClaim(claim, of, edition.title, toUrl)),
  });
  const withClaims = (record: EditionRecord | Figure) => ({
    ...withUrl(record),
    ...write(record.type === 'figure' ? record.what : record.title, listClaims(edition, record)),
  });
  const writeEntry = (entry: Authority) => ({
    ...writeAuthority(entry),
    ...withUrl(entry),
    ...write(entry.name, listRegisterClaims(edition, entry)),
  });
  const { title, version, date } = edition.title;
  return {
    $schema: toUrl('/edition.schema.json'),
    edition: { title, version, date, url: toUrl('/'), data: toUrl('/edition.json') },
    sources: edition.sources.map((source) => ({ ...writeSource(source), ...withUrl(source) })),
    events: edition.events.map((event) => ({ ...writeEvent(event, edition), ...withClaims(event) })),
    agreements: edition.agreements.map((agreement) => ({
      ...writeAgreement(agreement, edition),
      ...withClaims(agreement),
    })),
    people: edition.people.map(writeEntry),
    places: edition.places.map(writeEntry),
    organizations: edition.organizations.map(writeEntry),
    figures: edition.figures.map((figure) => ({ ...writeFigure(figure), ...withClaims(figure) })),
    contestedCounts: edition.contestedCounts.map((count) => ({
      ...{ id: count.id, url: toUrl(`/figures/#${countsId(count)}`), title: count.title },
      figures: count.figures.map(({ id }) => id),
      ...write(count.title, listCountClaims(count)),
    })),
    notes: edition.notes.map(writeNote),
    corrections: edition.sources.flatMap(({ corrections }) => corrections.map(writeCorrection)),
    silentYears: buildTimeline(edition)
      .years.filter(({ events }) => events.length === 0)
      .map(({ year }) => year),
    moved: Object.fromEntries(Object.entries(edition.moved).map(([from, to]) => [toUrl(from), toUrl(to)])),
  };
}

function writeSource(source: Source) {
  return {
    id: source.id,
    siglum: source.siglum,
    title: source.title.value,
    publisher: source.publisher.value,
    published: source.published.edtf,
    publishedLabel: source.published.label,
    address: source.address.value,
    sha256: source.sha256,
    softwareHeritageId: source.softwareHeritageId,
    bytes: source.bytes,
    passages: source.passages.map(({ id, start, end }) => ({ id, start, end })),
  };
}

function writeEvent(event: EventRecord, edition: Edition) {
  return {
    id: event.id,
    title: event.title,
    titleVariants: event.titleVariants.map(writeVariant),
    summary: event.summary,
    kind: event.kind,
    date: event.date?.edtf ?? null,
    ...writeDate(event.date, edition),
    places: event.places.map(writeLink),
    people: event.people.map((person) => ({
      ...writeLink(person),
      role: person.role,
      titleAsPrinted: person.titleAsPrinted,
    })),
    organizations: event.organizations.map(idOf),
    agreements: event.agreements.map(idOf),
    visit: event.visit && {
      visitor: event.visit.visitor.id,
      host: event.visit.host.id,
      rank: event.visit.rank,
      rankLabel: event.visit.rankBasis?.label ?? null,
    },
    elsewhere: event.elsewhere.map(writeElsewhere),
    ...writeEvidenceFields(event),
  };
}

function writeAgreement(agreement: AgreementRecord, edition: Edition) {
  return {
    id: agreement.id,
    title: agreement.title,
    titleVariants: agreement.titleVariants.map(writeVariant),
    titleAsPrinted: agreement.titleAsPrinted,
    summary: agreement.summary,
    subject: agreement.subject,
    areas: agreement.areas,
    designation: agreement.designation,
    level: writeLevel(agreement),
    levels: agreement.levels,
    levelLabel: agreement.levelBasis?.label ?? null,
    status: agreement.status,
    several: agreement.several,
    date: agreement.date?.edtf ?? null,
    signed: agreement.date?.edtf ?? null,
    signedLabel: agreement.date?.label ?? null,
    ...writeDate(agreement.date, edition),
    signedDuring: agreement.signedDuring?.id ?? null,
    partOf: agreement.partOf?.id ?? null,
    places: agreement.places.map(writeLink),
    people: agreement.people.map(writeLink),
    signatories: agreement.signatories.map(writeLink),
    organizations: agreement.organizations.map(idOf),
    lifecycle: agreement.lifecycle.map((step) => ({
      step: step.step,
      date: step.date?.edtf ?? null,
      by: step.by?.id ?? null,
      of: step.of,
      label: step.label,
      reference: step.references[0]?.address ?? null,
    })),
    elsewhere: agreement.elsewhere.map(writeElsewhere),
    ...writeEvidenceFields(agreement),
  };
}

function writeLevel({ levels }: AgreementRecord): AgreementRecord['levels'][number] | 'several' {
  const [first = 'not stated', ...others] = levels;
  return others.length > 0 ? 'several' : first;
}

const writeVariant = ({ form, lang, printedBy }: PrintedVariant) => ({
  form,
  lang,
  printedBy: printedBy.map(({ siglum }) => siglum),
});

function writeAuthority(authority: Authority) {
  return {
    id: authority.id,
    name: authority.name,
    variants: authority.variants.map(writeVariant),
    description: authority.description,
    differentFrom: authority.differentFrom.map(idOf),
    sameAs: authority.sameAs,
    ...(authority.place ? { place: authority.place.id } : {}),
    ...(authority.position ? { position: writePosition(authority.position) } : {}),
    records: authority.records.map(idOf),
    figures: authority.figures.map(idOf),
    notes: authority.notes.map(({ id }) => id),
  };
}

const writePosition = ({ east, north, references }: NonNullable<Authority['position']>) => ({
  east,
  north,
  references: references.map(writeReference),
});
