import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { EditionError, ProblemList } from '#problems/problem-list.ts';
import { readIfThere } from '../read-if-there.ts';
import type { Facts, IsKnown } from './list-facts.ts';

/** What an editor accepted of this corpus; see `npm run expected`. */
export const EXPECTED = 'content/expected.json';

/** The file: the facts of every entry, and the remarks on them that stand as they are. */
export interface Expected {
  readonly facts: Facts;
  readonly remarks: readonly string[];
}

/**
 * Reads the file below `root`. Where there is none, nothing was accepted yet. Throws `EditionError` when it is not what
 * was written, such as after a conflict of Git.
 */
export async function readExpected(root: string): Promise<Expected> {
  const text = await readIfThere(path.join(root, EXPECTED));
  if (text === null) return { facts: {}, remarks: [] };
  try {
    return JSON.parse(text) as Expected;
  } catch {
    const problems = new ProblemList();
    const reason = 'it is not as "npm run expected -- --accept" wrote it';
    problems.add('yaml-broken', { file: EXPECTED, lineOf: () => null }, [], { reason });
    throw new EditionError(problems.problems);
  }
}

/** Writes the file below `root`. */
export async function writeExpected(root: string, expected: Expected): Promise<void> {
  await writeFile(path.join(root, EXPECTED), `${JSON.stringify(expected, null, 2)}\n`);
}

/** Whether the file has an entry of an id, of whatever kind. */
export function createIsKnown({ facts }: Expected): IsKnown {
  const ids = new Set(Object.values(facts).flatMap((entries) => Object.keys(entries)));
  return (id) => ids.has(id);
}
