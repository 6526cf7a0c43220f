import type { EditionDate } from '#dates/parse-date.ts';
import type { AuthoredNote } from '#schema/apparatus/note.ts';
import type { AuthoredElsewhere } from '#schema/records/elsewhere.ts';
import type { LIFECYCLE_STEPS } from '#schema/records/lifecycle-steps.ts';
import type { Label } from '#schema/values.ts';

/* What every claim of the edition rests on: what it names, how it is known, and the words that support it. */

export const REF_TYPES = [
  'event',
  'agreement',
  'person',
  'place',
  'organization',
  'figure',
  'note',
  'chapter',
  'source',
] as const;
/** The kinds of things that have an id. */
export type RefType = (typeof REF_TYPES)[number];

/** A pointer to a thing of the edition: enough to name it and link to it. */
export interface Ref {
  type: RefType;
  id: string;
  title: string;
  /** Null for notes, which have no page of their own. */
  path: string | null;
}

/** A publication outside the sources, on which the editors rely. */
export interface Reference {
  key: string;
  address: string;
  publisher: string;
  about: string;
  lang: string;
  /** The day it was read, ISO 8601; null where that is not recorded. */
  accessed: string | null;
}

/** A named rule of inference. */
export interface Rule {
  id: string;
  title: string;
  text: string;
  /** What pages call a date inferred by it, where that is not the name of the field. */
  heading?: string | undefined;
}

/** How a value is known. */
export interface Basis {
  label: Label;
  rule: Rule | null;
  references: Reference[];
}

/** A link to a thing, and how the link is known. */
export interface LabelledRef extends Ref, Basis {}

/** A date, and how it is known. */
export interface DatedValue extends Basis {
  edtf: string;
  /** As the source prints it. */
  words: string;
  date: EditionDate;
}

/** What evidence says about its source. */
export interface Witness {
  id: string;
  siglum: string;
  /** The number of the colour in which the apparatus prints this witness: 1, 2, … in the order of the sigla. */
  ink: number;
  shortTitle: string;
  /** The language of its text, by its code (BCP 47). */
  language: string;
  path: string;
}

/** Exact words of a source and where they are: one segment of a quote. */
export interface Evidence {
  /** Key of the quote in the record that gives it; the anchor of the evidence on its page. */
  key: string;
  witness: Witness;
  passage: string;
  exact: string;
  /** Offsets in Unicode code points in the text of the source as stored. */
  start: number;
  end: number;
  supports: string[];
  /** The dates that the words say, in EDTF, by the field they support; given where the record has others. */
  says?: { readonly [field in 'date' | 'signed' | 'asOf']?: string | undefined };
}

/** What an outside source adds to a record, or says against it; it is no value of the record. */
export interface Elsewhere extends Basis {
  what: AuthoredElsewhere['what'];
  /** The short of it; null where the date, the person or the sentence says it. */
  value: string | null;
  date: EditionDate | null;
  /** Who it was, for a person or an office, where the register knows the name. */
  person: Ref | null;
  /** Which step of an agreement, whose, and of which document; null for all else. */
  step: (typeof LIFECYCLE_STEPS)[number] | null;
  by: Ref | null;
  of: string | null;
  /** What the source says, in one sentence. */
  text: string;
  /** Whether it contradicts what the record states. */
  contests: boolean;
}

/** What everything has that makes claims: evidence for them, and notes on them. */
export interface Evidenced {
  evidence: Evidence[];
  /** The witnesses whose words are evidence, in the order of their sigla. */
  witnesses: Witness[];
  notes: Note[];
}

/** A note of the editors, with the words it comments on and the references it rests on. */
export interface Note {
  type: 'note';
  id: string;
  title: string;
  kind: AuthoredNote['kind'];
  label: Label;
  text: string;
  about: Ref[];
  references: Reference[];
  /** Id of the office whose title the note contests in the events it is about. */
  contests: string | null;
  /** Of a gap: ids of the sources that were read for it and do not say it. */
  silent: readonly string[];
  evidence: Evidence[];
}

/** A citation in a body: its number, and what it cites. */
export interface Citation {
  number: number;
  to: string;
  /** The record, figure or note cited; null when the entry's own quote is cited. */
  ref: Ref | null;
  note: Note | null;
  evidence: Evidence[];
  witnesses: Witness[];
}
