import type { EditionDate } from '#dates/parse-date.ts';
import type { AuthoredAgreement, LEVELS } from '#schema/records/agreement.ts';
import type { EventKind, VisitRank } from '#schema/records/event-values.ts';
import type { PersonRole } from '#schema/records/event.ts';
import type { Variant } from '#schema/register.ts';
import type {
  Basis,
  Citation,
  DatedValue,
  Elsewhere,
  Evidenced,
  LabelledRef,
  Ref,
  Witness,
} from './evidence.ts';

/* What the sources say, one thing at a time: events, agreements, figures. */

/** A person in an event, with the role, and the title a source gives. */
export interface PersonInEvent extends LabelledRef {
  role: PersonRole;
  /** As the source prints it; null where it gives none. */
  titleAsPrinted: string | null;
}

/** What makes an event a visit: who visited whom, and its rank. */
export interface Visit {
  visitor: Ref;
  host: Ref;
  rank: VisitRank;
  /** How the rank is known; null when it is not stated. */
  rankBasis: Basis | null;
}

/** A name or a title in another spelling or language. */
export interface PrintedVariant extends Variant {
  /** The witnesses that print it so. */
  printedBy: Witness[];
}

/** An event. */
export interface EventRecord extends Evidenced {
  type: 'event';
  id: string;
  path: string;
  title: string;
  /** The title in other languages. */
  titleVariants: PrintedVariant[];
  summary: string;
  kind: EventKind;
  date: DatedValue | null;
  places: LabelledRef[];
  people: PersonInEvent[];
  organizations: LabelledRef[];
  agreements: LabelledRef[];
  visit: Visit | null;
  /** What other sources add. */
  elsewhere: Elsewhere[];
  /** What its author wrote below the front matter, in MDX; empty where there is nothing. */
  body: string;
  /** What the body cites; empty when there is no body. */
  citations: Citation[];
}

/** A step in the life of an agreement: signature, ratification, entry into force … */
export interface LifecycleStep extends Basis {
  step: AuthoredAgreement['lifecycle'][number]['step'];
  date: EditionDate | null;
  by: Ref | null;
  /** Which of several documents took the step; null for an agreement of one document, or when all of them did. */
  of: string | null;
}

/** An agreement, or a group of documents. */
export interface AgreementRecord extends Evidenced {
  type: 'agreement';
  id: string;
  path: string;
  title: string;
  /** The title in other languages. */
  titleVariants: PrintedVariant[];
  titleAsPrinted: string | null;
  summary: string;
  subject: string;
  areas: AuthoredAgreement['areas'];
  designation: AuthoredAgreement['designation'];
  /** In the order of the schema; only `not stated` where no level is known. */
  levels: (typeof LEVELS)[number][];
  levelBasis: Basis | null;
  status: AuthoredAgreement['status'];
  /** Whether it stands for several documents that the source does not list one by one. */
  several: boolean;
  date: DatedValue | null;
  signedDuring: Ref | null;
  partOf: Ref | null;
  parts: Ref[];
  places: LabelledRef[];
  people: LabelledRef[];
  signatories: LabelledRef[];
  organizations: LabelledRef[];
  /** What the sources tell and, from outside, what other sources add. */
  lifecycle: LifecycleStep[];
  /** What other sources add, the steps of its life among it. */
  elsewhere: Elsewhere[];
  /** What its author wrote below the front matter, in MDX; empty where there is nothing. */
  body: string;
  /** What the body cites; empty when there is no body. */
  citations: Citation[];
}

/** A record with a page of its own. */
export type EditionRecord = EventRecord | AgreementRecord;

/** A statistic as a source states it. */
export interface Figure extends Evidenced {
  type: 'figure';
  id: string;
  path: string;
  what: string;
  value: string;
  number: number;
  qualifier: string;
  unit: string | null;
  /** What is missing where the source states no unit; null when nothing is. */
  unitMissing: string | null;
  asOf: DatedValue | null;
  places: LabelledRef[];
  organizations: LabelledRef[];
}
