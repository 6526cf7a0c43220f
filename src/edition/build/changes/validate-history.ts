import type { ContentFiles } from '#load/read-content.ts';
import type { ProblemList } from '#problems/problem-list.ts';
import type { AuthoredChanges } from '#schema/apparatus/changes.ts';
import { NEXT, sortReleases } from './build-history.ts';
import { entryKey, hashEntries, type ReleaseFile } from './entry-states.ts';

/** An entry that is not what the last release had, and how. */
export interface Unlisted {
  entry: string;
  kind: 'addition' | 'correction' | 'withdrawal';
}

/** What differs from the last release and is not entered under the version that is not published yet; nothing before one. */
export function listUnlisted(
  { entries }: Pick<ContentFiles, 'entries'>,
  authored: AuthoredChanges,
  releases: readonly ReleaseFile[],
): Unlisted[] {
  const last = sortReleases(releases).at(-1);
  if (!last) return [];
  const entered = authored[NEXT]?.changes ?? {};
  const hashes = hashEntries(entries);
  const all = [...new Set([...Object.keys(last.hashes), ...Object.keys(hashes)])];
  return all
    .filter((entry) => last.hashes[entry] !== hashes[entry] && !(entry in entered))
    .map((entry) => ({ entry, kind: kindOf(last.hashes[entry], hashes[entry]) }));
}

const kindOf = (before: string | undefined, after: string | undefined): Unlisted['kind'] => {
  if (before === undefined) return 'addition';
  return after === undefined ? 'withdrawal' : 'correction';
};

/**
 * Holds the content to the last release: what has changed since is told in content/changes.yaml, and what is told there is
 * about an entry, or about one that is gone. An entry that is only new is entered by the command, and no problem.
 */
export function validateHistory(
  content: Pick<ContentFiles, 'entries' | 'changes'>,
  authored: AuthoredChanges,
  releases: readonly ReleaseFile[],
  problems: ProblemList,
): void {
  // What it tells cannot be read: what it leaves out is no problem of its own.
  if (problems.problems.some(({ file }) => file === content.changes.file)) return;
  const known = new Map(content.entries.map((entry) => [entryKey(entry), entry]));
  const version = sortReleases(releases).at(-1)?.version ?? '';
  for (const { entry, kind } of listUnlisted(content, authored, releases)) {
    if (kind === 'addition') continue;
    const what = kind === 'withdrawal' ? 'is gone since' : 'is not what it was in';
    problems.add('change-unlisted', known.get(entry) ?? content.changes, [], { entry, what, version });
  }
  for (const [name, { changes }] of Object.entries(authored)) {
    for (const [entry, { kind }] of Object.entries(changes)) {
      const isThere = known.has(entry);
      const isPast = releases.some(({ hashes }) => entry in hashes);
      const why =
        kind === 'withdrawal' && isThere && name === NEXT
          ? 'is said to be withdrawn, and is there'
          : !isThere && !isPast
            ? 'is no entry of this edition, and was none of a release'
            : null;
      if (why !== null)
        problems.add('change-unknown', content.changes, [name, 'changes', entry], { entry, why });
    }
  }
}
