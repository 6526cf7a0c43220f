import { toIsoEnds } from '#dates/iso-date.ts';
import type { EditionDate } from '#dates/parse-date.ts';
import type { Chapter, EarlierState, Figure, Source } from '#edition/types/edition.ts';
import type { AuthoredTitle } from '#schema/edition.ts';
import { toSlug } from '#text/words/slug.ts';
import type { ToAddress } from '../json-ld.ts';

/** A day, a month or a year, as far as it is known, in ISO 8601; `isDoubtful` where it is not certain. */
export interface CitedDate {
  iso: string;
  isDoubtful: boolean;
}

/** What a citation says of one thing, whatever the style or format: all of them are made of this. */
export interface CitedWork {
  /** A part of the edition with an address of its own, a chapter, the edition itself, or a text that others published. */
  kind: 'entry' | 'chapter' | 'edition' | 'source';
  /** Names it in a list of works: letters, digits and hyphens. */
  key: string;
  title: string;
  /** The body that is its author, without commas, by which programs would take it for a person's name. */
  author: string;
  /** The work in which it is; null for one that stands by itself. */
  container: string | null;
  version: string | null;
  /** Null when nothing is known of it. */
  issued: CitedDate | null;
  /** Full address. */
  address: string;
  /** Code of the language it is in (BCP 47). */
  language: string;
  /** What it says, in a sentence or two. */
  abstract: string;
  /** The name of its licence, or a sentence on its rights; null where nothing is said. */
  rights: string | null;
}

/** What all parts of the edition have in common. */
type CitedEdition = Pick<
  AuthoredTitle,
  'title' | 'subtitle' | 'shortTitle' | 'version' | 'date' | 'editors' | 'licence'
>;

const ENGLISH = 'en';

/** The edition as a whole. It is cited by itself, in nothing else. */
export function citeEdition(edition: CitedEdition, toAddress: ToAddress): CitedWork {
  return {
    kind: 'edition',
    key: toSlug(edition.shortTitle),
    title: edition.title,
    author: nameBody(edition.editors),
    container: null,
    version: edition.version,
    issued: { iso: edition.date, isDoubtful: false },
    address: toAddress('/'),
    language: ENGLISH,
    abstract: edition.subtitle,
    rights: edition.licence?.name ?? null,
  };
}

/** What has a page of its own, or a place on one: its title, its path, and what it says. */
interface Entry {
  title: string;
  path: string;
  abstract: string;
}

/** An event, an agreement, a person, a place, an organization: a part of the edition with a page of its own. */
export function citeEntry(edition: CitedEdition, entry: Entry, toAddress: ToAddress): CitedWork {
  return {
    ...citeEdition(edition, toAddress),
    kind: 'entry',
    key: toSlug(entry.path),
    title: entry.title,
    container: edition.title,
    address: toAddress(entry.path),
    abstract: entry.abstract,
  };
}

/** What an earlier version of the edition had: cited as a part of that version. */
export function citeEarlier(
  edition: CitedEdition,
  { title, path, version, date }: Pick<EarlierState, 'title' | 'path' | 'version' | 'date'>,
  toAddress: ToAddress,
): CitedWork {
  const abstract = `How this read in version ${version} of the edition.`;
  return citeEntry({ ...edition, version, date }, { title, path, abstract }, toAddress);
}

/** One value of a record, by its own anchor; `claim.label` is what it is: "date", "place: Northport". */
export function citeClaim(
  edition: CitedEdition,
  record: { title: string },
  claim: { label: string; path: string; words: string },
  toAddress: ToAddress,
): CitedWork {
  const title = `${record.title}: ${claim.label}`;
  return citeEntry(edition, { title, path: claim.path, abstract: claim.words }, toAddress);
}

/** A statistic, by its anchor on the page of figures. */
export function citeFigure(
  edition: CitedEdition,
  { what, value, path }: Pick<Figure, 'what' | 'value' | 'path'>,
  toAddress: ToAddress,
): CitedWork {
  return citeEntry(edition, { title: what, path, abstract: `“${value}”` }, toAddress);
}

/** A chapter of the narrative. */
export function citeChapter(
  edition: CitedEdition,
  { title, path, summary }: Pick<Chapter, 'title' | 'path' | 'summary'>,
  toAddress: ToAddress,
): CitedWork {
  return { ...citeEntry(edition, { title, path, abstract: summary }, toAddress), kind: 'chapter' };
}

/** A text as the work of those who published it, on their day and at their address: not a part of this edition. */
export function citeSource(
  source: Pick<
    Source,
    'id' | 'title' | 'publisher' | 'published' | 'address' | 'language' | 'description' | 'rights'
  >,
): CitedWork {
  return {
    kind: 'source',
    key: source.id,
    title: source.title.value,
    author: nameBody(source.publisher.value),
    container: null,
    version: null,
    issued: toCitedDate(source.published.date),
    address: source.address.value,
    language: source.language,
    abstract: source.description,
    rights: source.rights,
  };
}

/** A body with what is after a comma in brackets: "Daily Paper, Northport" would be a person called Northport. */
const nameBody = (name: string): string => {
  const [first = '', ...others] = name.split(/\s*,\s*/).filter((part) => part !== '');
  return others.length === 0 ? first : `${first} (${others.join('; ')})`;
};

/** What style and format can say of a date: a day, month or year; of anything else its year, where it has one only. */
function toCitedDate(date: EditionDate): CitedDate | null {
  const isDoubtful = date.approximate || date.uncertain;
  const { earliest, latest } = date;
  const plain = toIsoEnds({ edtf: date.edtf.replace(/[?~%]/g, '') });
  if (plain.start !== null && plain.end === null && date.precision !== 'open')
    return { iso: plain.start, isDoubtful };
  const year = earliest?.slice(0, -'-MM-DD'.length);
  return year !== undefined && year === latest?.slice(0, -'-MM-DD'.length) ? { iso: year, isDoubtful } : null;
}
