import type { AuthoredSearchLexicon } from '#schema/search-lexicon.ts';
import type { EditionDate } from '#dates/parse-date.ts';
import type { AuthoredCalques } from '#schema/apparatus/calques.ts';
import type { AuthoredTitle } from '#schema/edition.ts';
import type { AuthoredAbout, AuthoredHome } from '#schema/page.ts';
import type { Passage } from '#text/passages.ts';
import type { Sentence } from '#text/sentences.ts';
import type { ContestedCount, Correction, FalseTitle, Office } from './apparatus.ts';
import type { Basis, Citation, Evidence, Note, Ref, Reference, Rule, Witness } from './evidence.ts';
import type { AgreementRecord, EventRecord, Figure, PrintedVariant } from './records.ts';

/*
 * The edition as plain typed objects, every id resolved. Where one thing names another (an event a person), it has a
 * Ref to it, so that the objects hold no cycles. Paths begin with "/" and end with "/" or an anchor; views put the base
 * path of the site before them.
 */

export type * from './apparatus.ts';
export type * from './evidence.ts';
export type * from './records.ts';

/** A person, place or organization with every spelling and everything that names it. */
export interface Authority {
  type: 'person' | 'place' | 'organization';
  id: string;
  path: string;
  name: string;
  sortName: string;
  description: string;
  /** What the description rests on where it says more than the sources do. */
  references: Reference[];
  /** Addresses of the same at authorities outside. */
  sameAs: string[];
  /** For organizations: the place in which it is; else null. */
  place: Ref | null;
  /** For places: the organizations that are there. */
  bodies: Ref[];
  /** For places: the kind of place; else null. */
  kind: string | null;
  country: Ref | null;
  /** For places on the map: approximate, in whole degrees; else null. */
  position: { east: number; north: number; references: Reference[] } | null;
  variants: PrintedVariant[];
  /** The witnesses that print the name itself. */
  namePrintedBy: Witness[];
  /** Others of the register that share the name or a spelling, whichever of the two says so. */
  differentFrom: Ref[];
  records: Ref[];
  figures: Ref[];
  notes: Note[];
}

/** A chapter of the history. */
export interface Chapter {
  type: 'chapter';
  id: string;
  path: string;
  title: string;
  order: number;
  summary: string;
  words: number;
  /** What its author wrote, in MDX. */
  body: string;
  citations: Citation[];
  evidence: Evidence[];
}

/** A value about a source, and how it is known. */
export interface Described extends Basis {
  value: string;
}

/** A numbered paragraph of a source, with its address and its sentences. */
export interface SourcePassage extends Passage {
  path: string;
  sentences: Sentence[];
}

/** A source with its text, what is known about it, and the corrections of the editors. */
export interface Source extends Witness {
  type: 'source';
  title: Described;
  publisher: Described;
  published: Basis & { edtf: string; date: EditionDate };
  address: Described;
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

/** What the edition calls itself, and what else every page needs to know of it. */
export interface EditionTitle extends AuthoredTitle {
  /** How many inks its pages use: one for each source. */
  inks: number;
  /** Titles too long for the head of a page, each with a shorter form that no other title has. */
  shortTitles: ReadonlyMap<string, string>;
  /** The same where the number of a part stands after the title. */
  shortTitlesOfParts: ReadonlyMap<string, string>;
}

/** The whole edition, verified: everything in it has been found where it says it stands. */
export interface Edition {
  title: EditionTitle;
  /** The two countries the edition is about, in the order in which it names them; empty where it is about none. */
  countries: Ref[];
  /** The prose of pages that are no entries. */
  pages: { home: AuthoredHome; about: AuthoredAbout };
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
  /** How the search reads words. */
  searchLexicon: AuthoredSearchLexicon;
  /** Words that a translated source carries over; null where the editors list none. */
  calques: AuthoredCalques | null;
  /** Old path → current path. */
  moved: Record<string, string>;
}
