import { EVENT_KINDS } from '#schema/records/event-values.ts';
import type { RecordColumns } from './file-format.ts';
import { readRanges, readYears, type DayRange } from './record-dates.ts';

/** What a search result can be; the order is that of the filter. */
export const KINDS = [
  ...EVENT_KINDS,
  'agreement',
  'figure',
  'passage',
  'chapter',
  'person',
  'place',
  'organization',
  'source',
  'page',
] as const;
/** One of them. */
export type Kind = (typeof KINDS)[number];

/** How firmly a record names somebody. */
interface NamedIn {
  /** Its place in the list of names. */
  readonly name: number;
  /** Whether the editors concluded it. */
  readonly inferred: boolean;
}

/** A thing that can be found, with what is needed to judge it without its page. */
export interface SearchRecord {
  /** Its place in the list of records. */
  readonly number: number;
  readonly kind: Kind;
  /** When it was: one range, or one for each date of a set; empty where it is not dated. */
  readonly ranges: readonly DayRange[];
  /** The years it is found under, those it may have been in among them; 0 is 1 BC. */
  readonly years: readonly number[];
  readonly sigla: readonly string[];
  readonly names: readonly NamedIn[];
  /** Rank of a visit, 'group' for an agreement that stands for several, or of a page the kind of which it lists all. */
  readonly flag: string;
  /** How many words of its title have more than three letters. */
  readonly titleLength: number;
  /** What is shown of it: empty until `Titles.describe` has fetched it. */
  path: string;
  title: string;
  dateWords: string;
}

/** The records as `vocabulary.json` has them, not yet described. */
export function readColumns(columns: RecordColumns): SearchRecord[] {
  const [ranges, years, sigla, names, flags] = [
    columns.ranges,
    columns.years,
    columns.sigla,
    columns.names,
    columns.flags,
  ].map((column) => column.split(','));
  return [...columns.kinds].map((kind, number): SearchRecord => {
    return {
      number,
      kind: KINDS[Number.parseInt(kind, 36)] ?? 'source',
      ranges: readRanges(ranges?.[number] ?? ''),
      years: readYears(years?.[number] ?? ''),
      sigla: listFields(sigla?.[number]),
      names: listFields(names?.[number]).map((name) => ({
        name: Number.parseInt(name, 10),
        inferred: name.endsWith('~'),
      })),
      flag: flags?.[number] ?? '',
      titleLength: Number.parseInt(columns.titleLengths[number] ?? '0', 36),
      path: '',
      title: '',
      dateWords: '',
    };
  });
}

const listFields = (field = ''): string[] => field.split(' ').filter(Boolean);
