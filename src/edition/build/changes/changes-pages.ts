import { paginate, type ListPage } from '#edition/addresses/paginate.ts';
import { memoize } from '#text/memoize.ts';
import type { Change, Edition, Version } from '#edition/types/edition.ts';

/** The address of the page of changes. */
export const CHANGES_PATH = '/changes/';
/** The address of the feed of changes. */
export const CHANGES_FEED = '/changes.atom';

/** Where an earlier state is as data, of its page. */
export const statePath = (page: string): string => page.replace(/\/$/, '.json');

/** A version, or one of its changes: what a row of the page of changes tells. */
export interface ChangesRow {
  version: Version;
  /** Null where the version itself is told. */
  change: Change | null;
}

/** What a page weighs besides its list, and what the markup of a row adds to its words. */
const WEIGHTS = { frame: 4500, markup: 40 };

/** The pages of the list of changes, the newest first. A short list is on one page. */
export const listChangesPages = memoize(({ history }: Pick<Edition, 'history'>): ListPage<ChangesRow>[] => {
  const rows = history.versions.flatMap((version): ChangesRow[] => [
    { version, change: null },
    ...version.changes.map((change) => ({ version, change })),
  ]);
  return paginate(rows, {
    path: CHANGES_PATH,
    textOf: ({ version, change }) =>
      change ? `${change.title} ${change.entry} ${change.what}` : `${version.version} ${version.summary}`,
    ...WEIGHTS,
  });
});
