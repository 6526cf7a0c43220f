import { toIsoEnds } from '#dates/iso-date.ts';
import type {
  AgreementRecord,
  Authority,
  Chapter,
  Edition,
  EventRecord,
  Evidence,
  PrintedVariant,
  Ref,
} from '#edition/types/edition.ts';

/** Turns a path of the edition into the full address under which it is published. */
export type ToAddress = (path: string) => string;

const CONTEXT = 'https://schema.org';

/** The edition itself, as the home page states it. */
export function editionJsonLd({ title }: Edition, toAddress: ToAddress): object {
  return {
    '@context': CONTEXT,
    '@type': 'WebSite',
    name: title.title,
    description: title.subtitle,
    url: toAddress('/'),
    version: title.version,
    dateModified: title.date,
    inLanguage: 'en',
    editor: { '@type': 'Organization', name: title.editors },
    ...(title.licence ? { license: title.licence.address } : {}),
    potentialAction: {
      '@type': 'SearchAction',
      target: `${toAddress('/search/')}?q={search_term_string}`,
      'query-input': 'required name=search_term_string',
    },
  };
}

/**
 * An event as schema.org has it. Its date is there in EDTF; beginning and end only as far as they are stated, a month as a
 * month, and without a doubt.
 */
export function eventJsonLd(event: EventRecord, toAddress: ToAddress): object {
  const { start, end } = event.date ? toIsoEnds(event.date.date) : { start: null, end: null };
  return {
    '@context': CONTEXT,
    '@type': 'Event',
    '@id': toAddress(event.path),
    url: toAddress(event.path),
    identifier: event.id,
    name: event.title,
    ...alternateNames(event.titleVariants),
    description: event.summary,
    additionalType: event.kind,
    ...(event.date ? { temporalCoverage: event.date.edtf } : {}),
    ...(start === null ? {} : { startDate: start }),
    ...(end === null ? {} : { endDate: end }),
    location: event.places.map((place) => thing('Place', place, toAddress)),
    attendee: event.people.map((person) => thing('Person', person, toAddress)),
    about: [
      ...event.organizations.map((body) => thing('Organization', body, toAddress)),
      ...event.agreements.map((agreement) => thing('Legislation', agreement, toAddress)),
    ],
    citation: event.evidence.map((piece) => quotation(piece, toAddress)),
  };
}

/** An agreement; schema.org's word for an instrument of law is Legislation. */
export function agreementJsonLd(agreement: AgreementRecord, toAddress: ToAddress): object {
  const { date } = agreement;
  const { start, end } = date ? toIsoEnds(date.date) : { start: null, end: null };
  const isOneDate = start !== null && end === null && date?.date.precision !== 'open';
  return {
    '@context': CONTEXT,
    '@type': 'Legislation',
    '@id': toAddress(agreement.path),
    url: toAddress(agreement.path),
    identifier: agreement.id,
    name: agreement.title,
    ...alternateNames(agreement.titleVariants, agreement.titleAsPrinted),
    description: agreement.summary,
    legislationType: agreement.designation,
    ...(date ? { temporalCoverage: date.edtf } : {}),
    ...(isOneDate ? { legislationDate: start } : {}),
    locationCreated: agreement.places.map((place) => thing('Place', place, toAddress)),
    citation: agreement.evidence.map((piece) => quotation(piece, toAddress)),
  };
}

/** What else a record is called: as a source prints it, and in other languages. */
function alternateNames(variants: readonly PrintedVariant[], printed: string | null = null): object {
  const names = [...(printed === null ? [] : [printed]), ...variants.map(({ form }) => form)];
  return names.length === 0 ? {} : { alternateName: names.length === 1 ? names[0] : names };
}

const AUTHORITY_TYPES = { person: 'Person', place: 'Place', organization: 'Organization' } as const;

/** A person, place or organization with every spelling, and the records of it that stand on its first page. */
export function authorityJsonLd(
  authority: Authority,
  toAddress: ToAddress,
  records: readonly Ref[] = authority.records,
): object {
  return {
    '@context': CONTEXT,
    '@type': AUTHORITY_TYPES[authority.type],
    '@id': toAddress(authority.path),
    url: toAddress(authority.path),
    identifier: authority.id,
    name: authority.name,
    alternateName: authority.variants.map(({ form }) => form),
    description: authority.description,
    ...(authority.sameAs.length > 0 ? { sameAs: authority.sameAs } : {}),
    ...(authority.place ? { location: thing('Place', authority.place, toAddress) } : {}),
    subjectOf: records.map((record) => thing('CreativeWork', record, toAddress)),
  };
}

/** A chapter of the narrative. */
export function chapterJsonLd(chapter: Chapter, edition: Edition, toAddress: ToAddress): object {
  return {
    '@context': CONTEXT,
    '@type': 'Chapter',
    '@id': toAddress(chapter.path),
    url: toAddress(chapter.path),
    name: chapter.title,
    abstract: chapter.summary,
    position: chapter.order,
    wordCount: chapter.words,
    inLanguage: 'en',
    isPartOf: { '@type': 'Book', name: edition.title.title, url: toAddress('/') },
  };
}

function thing(type: string, { title, path }: Ref, toAddress: ToAddress): object {
  return { '@type': type, name: title, ...(path === null ? {} : { url: toAddress(path) }) };
}

function quotation({ witness, passage, exact }: Evidence, toAddress: ToAddress): object {
  return { '@type': 'Quotation', text: exact, isPartOf: toAddress(`${witness.path}#${passage}`) };
}
