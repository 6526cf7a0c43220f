import type { EditionDate } from '#dates/parse-date.ts';
import type { CorrectionClass } from '#schema/apparatus/correction.ts';
import type { Evidence, Note, Ref, Reference } from './evidence.ts';
import type { EventRecord, Figure, PersonInEvent } from './records.ts';

/* What the editors set against the words of the sources: corrections, counts that differ, titles not held then. */

/** One point of the apparatus: words of a source, what is wrong with them, how the editors read them. */
export interface Correction {
  id: string;
  class: CorrectionClass;
  /** Whether it is a small error of language, which needs no explanation. */
  isSlip: boolean;
  evidence: Evidence;
  /** What the corrected reading prints instead; null where the words stay. */
  corrected: string | null;
  why: string | null;
  /** outside where it rests on references, else inferred: a reading is always a conclusion of the editors. */
  label: 'inferred' | 'outside';
  references: Reference[];
  about: Ref[];
}

/** Counts of one thing that differ; none is preferred. */
export interface ContestedCount {
  id: string;
  title: string;
  figures: Figure[];
  outside: { value: string; published: EditionDate | null; references: Reference[] }[];
}

/** Someone who held an office, and when. */
export interface Holder {
  /** Null when the register of people does not know the holder. */
  person: Ref | null;
  name: string;
  from: EditionDate;
  /** Null when the holder was in office at the end of the time the sources cover. */
  to: EditionDate | null;
  references: Reference[];
}

/** An office with the wordings by which sources print its title. */
export interface Office {
  id: string;
  name: string;
  titles: string[];
  holders: Holder[];
}

/** A title that a source gives a person at a time when somebody else held the office. */
export interface FalseTitle {
  event: EventRecord;
  person: PersonInEvent;
  office: Office;
  /** Who held the office then, as far as the table says. */
  holders: Holder[];
  notes: Note[];
}
