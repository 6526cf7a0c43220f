import type { EntryState } from '#edition/build/changes/entry-states.ts';
import type { ChangeKind } from '#schema/apparatus/changes.ts';

/* How the edition came to be what it is: its versions, and what each of them changed. */

/** What became of an entry in a version. */
export interface Change {
  /** The folder and the id of the entry. */
  entry: string;
  kind: ChangeKind;
  what: string;
  /** ISO 8601. */
  date: string;
  title: string;
  /** Null for a note, which has no page of its own. */
  path: string | null;
  /** Null while it is not published. */
  version: string | null;
}

/** A version with its changes, the newest first. */
export interface Version {
  /** Null for the one that is not published yet. */
  version: string | null;
  date: string | null;
  summary: string | null;
  changes: Change[];
}

/** An entry as a release had it, where it is different today. */
export interface EarlierState {
  entry: string;
  version: string;
  date: string;
  title: string;
  state: EntryState;
  /** Where this state is read. */
  path: string;
  /** The page of the entry today; null when it is no more, and for a note, which stands on the pages of others. */
  now: string | null;
  isWithdrawn: boolean;
  /** What changed since. */
  since: Change[];
}

/** All of it. */
export interface History {
  versions: Version[];
  /** The last change of each entry that has one. */
  lastChanges: ReadonlyMap<string, Change>;
  /** What is gone, and why. */
  withdrawn: Change[];
  earlier: EarlierState[];
  /** The release that first had an entry. */
  first: ReadonlyMap<string, string>;
}
