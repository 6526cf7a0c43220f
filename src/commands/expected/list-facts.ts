import { listPairs } from '#edition/sources/compare/compare-sources.ts';
import { buildTimeline } from '#edition/timeline/timeline.ts';
import type {
  AgreementRecord,
  Authority,
  Basis,
  DatedValue,
  Edition,
  Elsewhere,
  EventRecord,
  Evidence,
  Figure,
  Ref,
} from '#edition/types/edition.ts';

/** What is known of one entry, field by field: a short text, or a list of such; a field without a value is left out. */
export type EntryFacts = Readonly<Record<string, string | readonly string[]>>;

/** What is known of every entry: by kind, then by id. */
export type Facts = Readonly<Record<string, Readonly<Record<string, EntryFacts>>>>;

/** Whether the entry of this id takes part in what is computed of several entries. */
export type IsKnown = (id: string) => boolean;

/**
 * The facts of an edition that must not change unseen: every entry with its date, its links and where its quotes
 * stand, the bytes of the sources, and findings that are computed of several entries. Titles, summaries and notes,
 * the editors' own words, may be rewritten freely and are left out.
 *
 * Findings are computed of the entries that are known only, so that a new record does not change what was found
 * without it.
 */
export function listFacts(edition: Edition, isKnown: IsKnown = () => true): Facts {
  const { sources } = edition;
  return {
    sources: factsById(sources, (source) => ({
      siglum: source.siglum,
      bytes: String(source.bytes),
      sha256: source.sha256,
      publisher: withLabel(source.publisher.value, source.publisher),
      published: withLabel(source.published.edtf, source.published),
      address: withLabel(source.address.value, source.address),
      passages: String(source.passages.length),
    })),
    events: factsById(edition.events, describeEvent),
    agreements: factsById(edition.agreements, describeAgreement),
    figures: factsById(edition.figures, describeFigure),
    people: factsById(edition.people, describeAuthority),
    places: factsById(edition.places, describeAuthority),
    organizations: factsById(edition.organizations, describeAuthority),
    notes: factsById(edition.notes, ({ kind, label, about, contests, evidence }) => ({
      kind: `${kind} (${label})`,
      about: idsOf(about),
      contests: contests ?? '',
      ...quotesOf(evidence),
    })),
    chapters: factsById(edition.chapters, ({ order, evidence }) => ({
      order: String(order),
      ...quotesOf(evidence),
    })),
    corrections: factsById(
      sources.flatMap(({ corrections }) => corrections),
      (one) => ({ class: one.class, words: locate(one.evidence), corrected: one.corrected ?? '' }),
    ),
    rules: factsById(edition.rules, () => ({})),
    references: factsById(
      edition.references.map((reference) => ({ ...reference, id: reference.key })),
      ({ address }) => ({ address }),
    ),
    offices: factsById(edition.offices, ({ holders }) => ({
      holders: holders.map(({ name, from }) => `${name} from ${from.earliest ?? 'an unknown day'}`),
    })),
    counts: factsById(edition.contestedCounts, ({ figures }) => ({ figures: idsOf(figures) })),
    findings: listFindings(edition, isKnown),
  };
}

function listFindings(edition: Edition, isKnown: IsKnown): Record<string, EntryFacts> {
  const known = <T extends { id: string }>(list: readonly T[]): T[] => list.filter(({ id }) => isKnown(id));
  const { years } = buildTimeline({ events: known(edition.events) });
  const silent = years.filter(({ events }) => events.length === 0).map(({ year }) => year);
  const wording = listPairs({ ...edition, sources: known(edition.sources) });
  const pairs = wording.filter(({ runs }) => runs.length > 0);
  return {
    'silent-years': compact({ years: silent.join(', ') }),
    ...Object.fromEntries(
      pairs.map(({ a, b, runs }) => [
        `wording-shared-by-${a.id}-and-${b.id}`,
        { runs: String(runs.length), longest: `${runs[0]?.words ?? 0} words` },
      ]),
    ),
  };
}

const describeEvent = (event: EventRecord): EntryFacts => ({
  kind: event.kind,
  date: describeDate(event.date),
  places: linksOf(event.places),
  people: linksOf(event.people),
  organizations: linksOf(event.organizations),
  agreements: linksOf(event.agreements),
  visit: event.visit ? `${event.visit.visitor.id} to ${event.visit.host.id}, ${event.visit.rank}` : '',
  elsewhere: event.elsewhere.map(describeElsewhere),
  ...quotesOf(event.evidence),
});

const describeAgreement = (agreement: AgreementRecord): EntryFacts => ({
  designation: agreement.designation,
  level: agreement.levels.join(', '),
  status: agreement.status,
  signed: describeDate(agreement.date),
  signedDuring: agreement.signedDuring?.id ?? '',
  partOf: agreement.partOf?.id ?? '',
  places: linksOf(agreement.places),
  people: linksOf(agreement.people),
  signatories: linksOf(agreement.signatories),
  organizations: linksOf(agreement.organizations),
  lifecycle: agreement.lifecycle.map((step) =>
    withLabel([step.step, step.date?.earliest, step.by?.id].filter(Boolean).join(' '), step),
  ),
  elsewhere: agreement.elsewhere.map(describeElsewhere),
  ...quotesOf(agreement.evidence),
});

const describeElsewhere = ({ what, step, date, person, contests, references }: Elsewhere): string =>
  [
    step ?? what,
    date?.edtf,
    person?.id,
    contests && 'contests',
    `(${references.map(({ key }) => key).join(', ')})`,
  ]
    .filter(Boolean)
    .join(' ');

const describeFigure = (figure: Figure): EntryFacts => ({
  value: `${figure.qualifier} ${figure.number}: ${figure.value}`,
  unit: figure.unit ?? '',
  asOf: describeDate(figure.asOf),
  places: linksOf(figure.places),
  organizations: linksOf(figure.organizations),
  ...quotesOf(figure.evidence),
});

const describeAuthority = ({ name, variants }: Authority): EntryFacts => ({
  name,
  variants: variants.map(({ form, lang }) => `${form} (${lang})`),
});

const describeDate = (date: DatedValue | null): string =>
  date ? `${withLabel(date.edtf, date)}: ${date.words}` : 'not dated';

const withLabel = (value: string, { label }: Pick<Basis, 'label'>): string => `${value} (${label})`;

const linksOf = (links: readonly (Ref & Pick<Basis, 'label'>)[]): string[] =>
  links.map((link) => (link.label === 'stated' ? link.id : withLabel(link.id, link)));

const idsOf = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);

const locate = ({ witness, passage, start, end }: Evidence): string =>
  `${witness.siglum} ${passage} ${start}–${end}`;

/** Where each quote stands: a quote of several segments names them all. */
function quotesOf(evidence: readonly Evidence[]): EntryFacts {
  const byKey = Map.groupBy(evidence, ({ key }) => key);
  return Object.fromEntries(
    [...byKey].map(([key, segments]) => [`quote ${key}`, segments.map(locate).join(' … ')]),
  );
}

function factsById<T extends { id: string }>(
  entries: readonly T[],
  describe: (entry: T) => EntryFacts,
): Record<string, EntryFacts> {
  const sorted = entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return Object.fromEntries(sorted.map((entry) => [entry.id, compact(describe(entry))]));
}

const compact = (facts: EntryFacts): EntryFacts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value.length > 0));
