import type { EditionDate } from '#dates/parse-date.ts';
import type { AuthoredAgreement, LEVELS } from '#schema/records/agreement.ts';
import type { EventKind } from '#schema/records/event-values.ts';
import type { PersonRole, VisitRank } from '#schema/records/event.ts';
import type { Basis, Citation, DatedValue, LabelledRef, Evidenced, Ref } from './evidence.ts';

/* What the texts tell, one thing at a time: events, agreements, figures. */

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

export interface EventRecord extends Evidenced {
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
  /** Which of several documents took the step; null where the agreement is one, or all of them did. */
  of: string | null;
}

export interface AgreementRecord extends Evidenced {
  type: 'agreement';
  id: string;
  path: string;
  title: string;
  titleAsPrinted: string | null;
  summary: string;
  subject: string;
  areas: AuthoredAgreement['areas'];
  designation: AuthoredAgreement['designation'];
  /** In the order of the schema; `not stated` alone where no level is. */
  levels: (typeof LEVELS)[number][];
  levelBasis: Basis | null;
  status: AuthoredAgreement['status'];
  /** Whether it stands for several documents that the source does not tell apart. */
  several: boolean;
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

export interface Figure extends Evidenced {
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
