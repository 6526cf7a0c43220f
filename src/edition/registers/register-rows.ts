import { isKnownToDay } from '#dates/compare-dates.ts';
import { contestedBy, type ContestedTitle } from '#edition/apparatus/contested-titles.ts';
import type { Authority, Basis, Edition, EditionRecord, Evidence, Witness } from '#edition/types/edition.ts';
import { findNaming, type Naming } from '#edition/evidence/naming-evidence.ts';
import { joinSegments, type TextSegment } from '#edition/evidence/quote-context.ts';

/** The words that name an entry of a register in one record, or in several that follow each other. */
export interface NamingWords {
  /** Null where the records quote nothing for it. */
  quote: { witness: Witness; passage: string; textSegments: TextSegment[] } | null;
  /** Whether a spelling of the name is among the words. */
  isByName: boolean;
  basis: Basis | null;
  /** How many rows they stand for. */
  rows: number;
}

/** One record on the page of a person, a place or a body. */
export interface RegisterRow<T extends EditionRecord> {
  record: T;
  /** How many rows the date stands for; 0 where it stands in a row above: all are of that day. */
  dateRows: number;
  /** Null where the words stand in a row above. */
  words: NamingWords | null;
  /** The notes that contest the title of someone in the record; on the page of a person, of that person. */
  contested: ContestedTitle['notes'];
}

/**
 * The records of an entry of a register, in their order, with the words that name it. What is of one day stands under
 * one date. Records that follow each other and are named by the same words, as the visits of a list are, share them:
 * the words are told once, with what the list says of each.
 */
export function listRegisterRows<T extends EditionRecord>(
  authority: Authority,
  records: readonly T[],
  edition: Edition,
): RegisterRow<T>[] {
  const rows = records.map((record) => ({ record, naming: findNaming(authority, record) }));
  const days = runsOf(rows, (a, b) => isSameDate(a.record, b.record));
  const shared = runsOf(rows, (a, b) => isSameNaming(a.naming, b.naming));
  return rows.map(({ record }, index) => {
    const run = shared.get(index);
    return {
      record,
      dateRows: days.get(index)?.length ?? 0,
      words: run
        ? wordsOf(
            run.map(({ naming }) => naming),
            edition,
          )
        : null,
      contested: contestedBy(edition, record, authority.type === 'person' ? authority : undefined).flatMap(
        ({ notes }) => notes,
      ),
    };
  });
}

/** The runs of what belongs together, each by the index of its first. */
function runsOf<T>(list: readonly T[], belongs: (a: T, b: T) => boolean): Map<number, T[]> {
  const runs = new Map<number, T[]>();
  let run: T[] = [];
  list.forEach((one, index) => {
    const before = list[index - 1];
    if (before === undefined || !belongs(before, one)) runs.set(index, (run = []));
    run.push(one);
  });
  return runs;
}

/** Whether two records stand under one date: of one day, with one label, or both without a date. */
function isSameDate({ date: a }: EditionRecord, { date: b }: EditionRecord): boolean {
  if (a === null || b === null) return a === b;
  return isKnownToDay(a.date) && a.edtf === b.edtf && a.label === b.label;
}

const isSameBasis = (a: Basis | null, b: Basis | null): boolean =>
  a?.label === b?.label && a?.rule?.id === b?.rule?.id && keysOf(a) === keysOf(b);
const keysOf = (basis: Basis | null): string => basis?.references.map(({ key }) => key).join(' ') ?? '';

/** Whether two records are named by the same words of a source, known in one way. */
function isSameNaming(a: Naming, b: Naming): boolean {
  const [one, two] = [a, b].map(({ support }) => support?.naming ?? support?.segments[0]);
  if (!one || !two || !isSameBasis(a.basis, b.basis)) return false;
  if (Boolean(a.support?.naming) !== Boolean(b.support?.naming)) return false;
  return one.witness.id === two.witness.id && one.start < two.end && two.start < one.end;
}

function wordsOf(run: readonly Naming[], { sources }: Edition): NamingWords {
  const segments: Evidence[] = run.flatMap(({ support }) => support?.segments ?? []);
  const [first] = segments;
  const source = sources.find(({ id }) => id === first?.witness.id);
  return {
    quote:
      first && source
        ? { witness: first.witness, passage: first.passage, textSegments: joinSegments(segments, source) }
        : null,
    isByName: run.some(({ support }) => Boolean(support?.naming)),
    basis: run[0]?.basis ?? null,
    rows: run.length,
  };
}
