import { readContent } from '#load/read-content.ts';
import { buildEdition } from '#edition/build/build-edition.ts';
import type { Edition } from '#edition/types/edition.ts';
import { cacheEdition, getCachedEdition } from '#edition/build/edition-cache.ts';
import { ProblemList } from '#problems/problem-list.ts';

/**
 * Reads content/ below `root` and returns the verified edition.
 * Throws `EditionError` with the report of every problem when the content cannot be published.
 */
export function loadEdition(root: string): Edition {
  const problems = new ProblemList();
  return buildEdition(readContent(root, problems), problems);
}

/** The edition of this project, for pages: read once a build, and anew for each page while developing. */
export function getEdition(): Edition {
  if (import.meta.env.DEV) return loadEdition(process.cwd());
  return getCachedEdition() ?? cacheEdition(loadEdition(process.cwd()));
}
