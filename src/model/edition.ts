import type { CorrectionClass } from '#schema/correction.ts';
import type { EditionDate } from '#dates/parse-date.ts';
import type { AuthoredAgreement } from '#schema/agreement.ts';
import type { Variant } from '#schema/authority.ts';
import type { EventKind, PersonRole, VisitRank } from '#schema/event.ts';
import type { AuthoredTitle } from '#schema/source.ts';
import type { Passage } from '#text/passages.ts';
import type { Sentence } from '#text/sentences.ts';
import type {
  Basis,
  DatedValue,
  Evidence,
  LabelledRef,
  Note,
  Proven,
  Ref,
  Reference,
  Rule,
  Witness,
} from './evidence.ts';

/*
 * What the site knows: plain typed objects, every reference resolved. A thing that is only named by another
 * (a person in an event) stands there as a Ref, so that the objects hold no cycles.
 * Paths are root-relative and end with "/" (or an anchor); views put the base before them.
 */

export type * from './evidence.ts';

export interface PersonInEvent extends LabelledRef {
  role: PersonRole;
  /** Title as printed by the source, or null. */
  titleAsPrinted: string | null;
}

export interface Visit {
  visitor: Ref;
  host: Ref;
  rank: VisitRank;
  /** Null when the rank is not stated. */
  rankBasis: Basis | null;
}

export interface EventRecord extends Proven {
  type: 'event';
  id: string;
  path: string;
  title: string;
  summary: string;
  kind: EventKind;
  date: DatedValue | null;
  places: LabelledRef[];
  people: PersonInEvent[];
  organizations: LabelledRef[];
  agreements: LabelledRef[];
  visit: Visit | null;
  hasBody: boolean;
  /** What the body cites; empty when there is none. */
  citations: Citation[];
}

export interface LifecycleStep extends Basis {
  step: AuthoredAgreement['lifecycle'][number]['step'];
  date: EditionDate | null;
  by: Ref | null;
}

export interface AgreementRecord extends Proven {
  type: 'agreement';
  id: string;
  path: string;
  title: string;
  titleAsPrinted: string | null;
  summary: string;
  subject: string;
  designation: AuthoredAgreement['designation'];
  level: AuthoredAgreement['level'];
  levelBasis: Basis | null;
  status: AuthoredAgreement['status'];
  date: DatedValue | null;
  signedDuring: Ref | null;
  partOf: Ref | null;
  parts: Ref[];
  places: LabelledRef[];
  people: LabelledRef[];
  signatories: LabelledRef[];
  organizations: LabelledRef[];
  lifecycle: LifecycleStep[];
  hasBody: boolean;
  /** What the body cites; empty when there is none. */
  citations: Citation[];
}

export type EditionRecord = EventRecord | AgreementRecord;

export interface Figure extends Proven {
  type: 'figure';
  id: string;
  path: string;
  what: string;
  value: string;
  number: number;
  qualifier: string;
  unit: string | null;
  /** What is missing where no unit is stated; null when nothing is. */
  unitMissing: string | null;
  asOf: DatedValue | null;
  places: LabelledRef[];
  organizations: LabelledRef[];
}

/** A person, place or organization with every spelling and everything that names it. */
export interface Authority {
  type: 'person' | 'place' | 'organization';
  id: string;
  path: string;
  name: string;
  sortName: string;
  description: string;
  /** For places: what sort of place. */
  kind: string | null;
  country: Ref | null;
  variants: (Variant & {
    /** The witnesses that print this form. */
    printedBy: Witness[];
  })[];
  /** The witnesses that print the name itself. */
  namePrintedBy: Witness[];
  records: Ref[];
  figures: Ref[];
  notes: Note[];
}

/** One citation of a body: its number in the notes, and what it leads to. */
export interface Citation {
  number: number;
  to: string;
  /** The record, figure or note cited; null when the entry's own quote is cited. */
  ref: Ref | null;
  note: Note | null;
  evidence: Evidence[];
  witnesses: Witness[];
}

export interface Chapter {
  type: 'chapter';
  id: string;
  path: string;
  title: string;
  order: number;
  summary: string;
  words: number;
  citations: Citation[];
  evidence: Evidence[];
}

/** One point of the apparatus: words of a source, what is wrong with them, how the editors read them. */
export interface Correction {
  id: string;
  class: CorrectionClass;
  /** A slip of the pen, or a point of substance. */
  isSlip: boolean;
  evidence: Evidence;
  /** What the corrected reading prints instead; null where the words stay. */
  corrected: string | null;
  why: string | null;
  references: Reference[];
  about: Ref[];
}

/** Counts of one thing that differ; none is preferred. */
export interface ContestedCount {
  id: string;
  title: string;
  figures: Figure[];
  outside: { value: string; asOf: EditionDate | null; references: Reference[] }[];
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

/** A value about a source, and how it is known. */
export interface Described extends Basis {
  value: string;
}

export interface SourcePassage extends Passage {
  path: string;
  sentences: Sentence[];
}

export interface Source extends Witness {
  type: 'source';
  title: Described;
  publisher: Described;
  published: Basis & { edtf: string; date: EditionDate };
  address: Described;
  language: string;
  sha256: string;
  softwareHeritageId: string;
  bytes: number;
  description: string;
  provenance: string;
  rights: string;
  text: string;
  passages: SourcePassage[];
  withoutClaim: (Evidence & { why: string })[];
  corrections: Correction[];
  notes: Note[];
}

/** The whole edition, verified: everything in it has been found where it says it stands. */
export interface Edition {
  title: AuthoredTitle;
  sources: Source[];
  events: EventRecord[];
  agreements: AgreementRecord[];
  people: Authority[];
  places: Authority[];
  organizations: Authority[];
  figures: Figure[];
  notes: Note[];
  chapters: Chapter[];
  rules: Rule[];
  references: Reference[];
  offices: Office[];
  falseTitles: FalseTitle[];
  contestedCounts: ContestedCount[];
  /** Old path → path of today. */
  moved: Record<string, string>;
}
