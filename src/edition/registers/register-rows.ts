import { isKnownToDay } from '#dates/compare-dates.ts';
import { mapById } from '#edition/build/map-by-id.ts';
import { contestedBy, type ContestedTitle } from '#edition/apparatus/contested-titles.ts';
import type {
  AgreementRecord,
  Authority,
  Basis,
  Edition,
  EditionRecord,
  EventRecord,
  Evidence,
  Witness,
} from '#edition/types/edition.ts';
import { findNaming, type Naming } from '#edition/evidence/naming-evidence.ts';
import { joinSegments, type TextSegment } from '#edition/evidence/quote-context.ts';

/** The events and the agreements that name a person, a place or an organization, each by date. */
export function listRecords(
  { records }: Pick<Authority, 'records'>,
  { events, agreements }: Pick<Edition, 'events' | 'agreements'>,
): { events: EventRecord[]; agreements: AgreementRecord[] } {
  const [eventOf, agreementOf] = [mapById(events), mapById(agreements)];
  return {
    events: records.flatMap(({ id }) => eventOf.get(id) ?? []),
    agreements: records.flatMap(({ id }) => agreementOf.get(id) ?? []),
  };
}

/** The words by which one record, or several in a row, name the person, place or organization of a page. */
interface NamingWords {
  /** Null where the records have no quote for it. */
  quote: { witness: Witness; passage: string; textSegments: TextSegment[] } | null;
  /** Whether the quote contains a spelling of the name. */
  isByName: boolean;
  basis: Basis | null;
  /** How many rows of the table share these words. */
  rows: number;
}

/** One record in the table on the page of a person, a place or an organization. */
export interface RegisterRow<T extends EditionRecord> {
  record: T;
  /** How many rows share the date, for a cell that spans them; 0 where the cell belongs to a row above. */
  dateRows: number;
  /** Null where the words belong to a row above. */
  words: NamingWords | null;
  /** The notes that contest a title in the record; on the page of a person, only titles of that person. */
  contested: ContestedTitle['notes'];
}

/**
 * The records of a person, a place or an organization, in their order, as rows of a table. Neighbouring records of the
 * same day share one date cell. Neighbouring records that rest on the same words, such as the visits of one list in a
 * source, share one cell with those words.
 */
export function listRegisterRows<T extends EditionRecord>(
  authority: Authority,
  records: readonly T[],
  edition: Edition,
): RegisterRow<T>[] {
  const rows = records.map((record) => ({ record, naming: findNaming(authority, record) }));
  const days = groupNeighbours(rows, (a, b) => isSameDate(a.record, b.record));
  const shared = groupNeighbours(rows, (a, b) => isSameNaming(a.naming, b.naming));
  return rows.map(({ record }, index) => {
    const group = shared.get(index);
    return {
      record,
      dateRows: days.get(index)?.length ?? 0,
      words: group
        ? wordsOf(
            group.map(({ naming }) => naming),
            edition,
          )
        : null,
      contested: contestedBy(edition, record, authority.type === 'person' ? authority : undefined).flatMap(
        ({ notes }) => notes,
      ),
    };
  });
}

/** Groups each item with the one before it where the two belong together; every group by the index of its first item. */
function groupNeighbours<T>(list: readonly T[], belongTogether: (a: T, b: T) => boolean): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  let group: T[] = [];
  list.forEach((item, index) => {
    const before = list[index - 1];
    if (before === undefined || !belongTogether(before, item)) groups.set(index, (group = []));
    group.push(item);
  });
  return groups;
}

/** Whether two records share a date cell: both are of the same day, known in the same way, or both have no date. */
function isSameDate({ date: a }: EditionRecord, { date: b }: EditionRecord): boolean {
  if (a === null || b === null) return a === b;
  return isKnownToDay(a.date) && a.edtf === b.edtf && a.label === b.label;
}

const isSameBasis = (a: Basis | null, b: Basis | null): boolean =>
  a?.label === b?.label && a?.rule?.id === b?.rule?.id && keysOf(a) === keysOf(b);
const keysOf = (basis: Basis | null): string => basis?.references.map(({ key }) => key).join(' ') ?? '';

/** Whether two records rest on overlapping words of one source, known in the same way. */
function isSameNaming(a: Naming, b: Naming): boolean {
  const [one, two] = [a, b].map(({ support }) => support?.naming ?? support?.segments[0]);
  if (!one || !two || !isSameBasis(a.basis, b.basis)) return false;
  if (Boolean(a.support?.naming) !== Boolean(b.support?.naming)) return false;
  return one.witness.id === two.witness.id && one.start < two.end && two.start < one.end;
}

function wordsOf(group: readonly Naming[], { sources }: Edition): NamingWords {
  const segments: Evidence[] = group.flatMap(({ support }) => support?.segments ?? []);
  const [first] = segments;
  const source = first && mapById(sources).get(first.witness.id);
  return {
    quote:
      first && source
        ? { witness: first.witness, passage: first.passage, textSegments: joinSegments(segments, source) }
        : null,
    isByName: group.some(({ support }) => Boolean(support?.naming)),
    basis: group[0]?.basis ?? null,
    rows: group.length,
  };
}
