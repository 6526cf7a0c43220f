import type { AuthoredChanges } from '#schema/apparatus/changes.ts';
import type { Change, EarlierState, History, Version } from '#edition/types/history.ts';
import { entryPath, type EntryState, type ReleaseFile } from './entry-states.ts';

/** The version that is not published yet. */
export const NEXT = 'next';

/** What is known of an edition as it is, to tell its history. */
interface Present {
  /** The title of each entry by its folder and id. */
  titles: ReadonlyMap<string, string>;
  /** The hash of the state of each entry. */
  hashes: Readonly<Record<string, string>>;
}

/** The history of an edition: its versions, the newest first, and what each entry was in earlier ones. */
export function buildHistory(
  authored: AuthoredChanges,
  releases: readonly ReleaseFile[],
  { titles, hashes }: Present,
): History {
  const past = new Map(
    sortReleases(releases).flatMap(({ states }) =>
      Object.entries(states).flatMap(([entry, state]) => {
        const said = titleOf(state);
        return said === null ? [] : [[entry, said] as const];
      }),
    ),
  );
  const versions = Object.entries(authored)
    .map(([version, { date, summary, changes }]): Version => {
      const listed = Object.entries(changes).map(([entry, { kind, what, date: day, title }]): Change => ({
        entry,
        kind,
        what,
        date: day,
        title: title ?? titles.get(entry) ?? past.get(entry) ?? entry,
        path: entryPath(entry),
        version: version === NEXT ? null : version,
      }));
      return {
        version: version === NEXT ? null : version,
        date: date ?? null,
        summary: summary ?? null,
        changes: listed,
      };
    })
    .toSorted((a, b) => compareVersions(b.version, a.version));
  const changes = versions.flatMap((version) => version.changes);
  return {
    versions,
    lastChanges: new Map(changes.toReversed().map((change) => [change.entry, change])),
    withdrawn: changes.filter(({ kind, entry }) => kind === 'withdrawal' && !titles.has(entry)),
    earlier: listEarlierStates(releases, hashes, changes),
    first: new Map(
      sortReleases(releases)
        .toReversed()
        .flatMap(({ version, hashes: known }) =>
          Object.keys(known).map((entry) => [entry, version] as const),
        ),
    ),
  };
}

/** Releases in the order of their versions. */
export const sortReleases = (releases: readonly ReleaseFile[]): ReleaseFile[] =>
  releases.toSorted((a, b) => compareVersions(a.version, b.version));

/** Every state of an entry that a release had and that is not the one of today, with what changed it. */
function listEarlierStates(
  releases: readonly ReleaseFile[],
  hashes: Present['hashes'],
  changes: readonly Change[],
): EarlierState[] {
  return sortReleases(releases).flatMap(({ version, date, hashes: known, states }) =>
    Object.entries(states)
      .filter(([entry]) => known[entry] !== hashes[entry])
      .map(([entry, state]) => ({
        entry,
        version,
        date,
        state,
        title: titleOf(state) ?? entry,
        path: `/releases/${version}/${entry}/`,
        now: hashes[entry] === undefined ? null : entryPath(entry),
        isWithdrawn: hashes[entry] === undefined,
        since: changes.filter((change) => change.entry === entry && isLater(change.version, version)),
      })),
  );
}

/** What an entry calls itself, in whichever field it does so. */
function titleOf({ data }: EntryState): string | null {
  const { title, name, what } = data as Readonly<Record<string, unknown>>;
  const said = title ?? name ?? what;
  if (typeof said === 'string') return said;
  const value = typeof said === 'object' && said !== null && 'value' in said ? said.value : null;
  return typeof value === 'string' ? value : null;
}

const isLater = (version: string | null, other: string): boolean => compareVersions(version, other) > 0;

/** Which of two versions is later; the one not published yet is the last. */
function compareVersions(one: string | null, other: string | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  const [a, b] = [one, other].map((version) => version.split('.').map(Number));
  const at = (a ?? []).findIndex((part, index) => part !== b?.[index]);
  return at === -1 ? 0 : (a?.[at] ?? 0) - (b?.[at] ?? 0);
}
