import { formatDate } from '#dates/format/format-date.ts';
import { createPageFinder, toFinalAddress, listPaginatedLists } from '#edition/addresses/paginated-lists.ts';
import { listYears } from '#edition/timeline/years.ts';
import type {
  Authority,
  DatedValue,
  Edition,
  EditionRecord,
  Figure,
  LabelledRef,
  Ref,
} from '#edition/types/edition.ts';
import { listWords } from '#text/words/words.ts';
import type { NameRow, OfficeRow } from '#client/search/index/file-format.ts';
import { writeOffices } from './search-offices.ts';
import type { Kind } from '#client/search/index/records.ts';
import { spellingKey } from '#client/search/index/vocabulary.ts';

/** Something that can be found, as it is before Pagefind has indexed it. */
export interface SearchEntry {
  /**
   * Its address in the site, with a fragment where it has no page of its own: `/figures/#trade`. Where a list needs several
   * pages, it is that of the page on which it stands today.
   */
  readonly path: string;
  readonly kind: Kind;
  readonly title: string;
  /** Its titles in other languages. */
  readonly otherTitles: readonly string[];
  readonly date: DatedValue | null;
  /** The years it is found under: those of its date, and those it may have been in. */
  readonly years: readonly number[];
  /** With spaces between: a siglum may have two letters. */
  readonly sigla: string;
  /** Whom and what it names: indexes into the list of names, each with "~" after it where the editors infer it. */
  readonly names: string;
  /** Rank of a visit; "group" for an agreement that stands for several; of a page the kind it lists; else empty. */
  readonly flag: string;
  /** What Pagefind indexes of something without a page of its own; null where it indexes the page. */
  readonly text: string | null;
}

/** All that can be found, and the names of people, places and organizations. */
export interface Searchable {
  readonly entries: readonly SearchEntry[];
  readonly names: readonly NameRow[];
  readonly offices: readonly OfficeRow[];
  readonly lexicon: Edition['searchLexicon'];
}

/** Lists what of an edition can be found. */
export function listSearchable(edition: Edition): Searchable {
  const authorities = [...edition.people, ...edition.places, ...edition.organizations];
  const numbers = new Map(authorities.map(({ id }, index) => [id, index]));
  const nameRefs = (refs: readonly (Ref | LabelledRef)[]): string => {
    const named = new Map<number, boolean>();
    for (const ref of refs) {
      const number = numbers.get(ref.id);
      if (number === undefined) continue;
      const inferred = 'label' in ref && ref.label === 'inferred';
      named.set(number, inferred && named.get(number) !== false);
    }
    return [...named].map(([number, inferred]) => `${number}${inferred ? '~' : ''}`).join(' ');
  };
  const findPage = createPageFinder(listPaginatedLists(edition));
  const yearsIn = (date: DatedValue | null): number[] => listYears(date, edition).map(({ year }) => year);
  const nothing = { date: null, years: [], sigla: '', names: '', flag: '', otherTitles: [], text: null };
  const entries: SearchEntry[] = [
    ...[...edition.events, ...edition.agreements].map((record) => ({
      ...nothing,
      path: record.path,
      kind: record.type === 'event' ? record.kind : ('agreement' as const),
      title: record.title,
      otherTitles: record.titleVariants.map(({ form }) => form),
      date: record.date,
      years: yearsIn(record.date),
      sigla: siglaOf(record.witnesses),
      names: nameRefs(namedIn(record)),
      flag: flagOf(record),
    })),
    ...edition.figures.map((figure) => ({
      ...nothing,
      path: toFinalAddress(figure.path, findPage),
      kind: 'figure' as const,
      title: `${figure.what}: ${figure.value}`,
      date: figure.asOf,
      years: yearsIn(figure.asOf),
      sigla: siglaOf(figure.witnesses),
      names: nameRefs([...figure.places, ...figure.organizations]),
      text: [
        figure.what,
        figure.value,
        ...nameUnit(figure),
        ...figure.evidence.map(({ exact }) => exact),
      ].join('. '),
    })),
    ...edition.sources.flatMap((source) => [
      {
        ...nothing,
        path: source.path,
        kind: 'source' as const,
        title: source.title.value,
        date: { ...source.published, words: '' },
        sigla: source.siglum,
        text: `${source.title.value}. ${source.publisher.value}.`,
      },
      ...source.passages.map((passage) => ({
        ...nothing,
        path: toFinalAddress(passage.path, findPage),
        kind: 'passage' as const,
        title: `${source.shortTitle}, ${passage.id}`,
        sigla: source.siglum,
        text: passage.text,
      })),
    ]),
    ...edition.chapters.map(({ path, title }) => ({ ...nothing, path, kind: 'chapter' as const, title })),
    ...authorities.map(({ id, path, type, name }) => ({
      ...nothing,
      path,
      kind: type,
      title: name,
      names: `${numbers.get(id)}`,
    })),
  ];
  return {
    entries,
    names: authorities.map(writeName),
    offices: writeOffices(edition, numbers),
    lexicon: edition.searchLexicon,
  };
}

/** What signs are called that stand for a unit: a search finds words. */
const UNIT_SIGNS: Readonly<Record<string, string>> = { $: 'dollars', '€': 'euros', '%': 'percent' };
const nameUnit = ({ unit }: Figure): string[] => {
  const name = UNIT_SIGNS[unit ?? ''];
  return name === undefined ? [] : [name];
};

const siglaOf = (witnesses: readonly { siglum: string }[]): string =>
  witnesses.map(({ siglum }) => siglum).join(' ');

function namedIn(record: EditionRecord): (Ref | LabelledRef)[] {
  const named = [...record.people, ...record.places, ...record.organizations];
  if (record.type === 'agreement') return [...record.signatories, ...named];
  return record.visit ? [...named, record.visit.visitor, record.visit.host] : named;
}

function flagOf(record: EditionRecord): string {
  if (record.type === 'agreement')
    return record.parts.length > 0 || record.status === 'counted' ? 'group' : '';
  return record.visit && record.visit.rank !== 'not stated' ? record.visit.rank : '';
}

function writeName({ type, name, path, variants, namePrintedBy }: Authority): NameRow {
  const printed = variants.filter(({ printedBy }) => printedBy.length > 0).map(({ form }) => form);
  const keys = new Set(
    [name, ...variants.map(({ form }) => form)].map((form) => spellingKey(listWords(form))),
  );
  return [type, (namePrintedBy.length > 0 ? '*' : '') + name, path, printed.join('|'), [...keys].join('|')];
}

/** A date in words; an empty text where there is none. */
export const formatOptionalDate = (date: DatedValue | null): string => (date ? formatDate(date.date) : '');
