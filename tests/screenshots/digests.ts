import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The name of each picture, and what its bytes come to. */
export type Digests = Record<string, string>;

const FILE = path.join(import.meta.dirname, 'digests.json');

/** Long enough to tell two pictures apart, short enough to be read in a diff. */
export const digest = (content: Buffer): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 16);

/** The digests that were kept last; none before the first time. */
export async function readDigests(): Promise<Digests> {
  return existsSync(FILE) ? JSON.parse(await readFile(FILE, 'utf8')) : {};
}

/** Keeps the digests, sorted by name, for the next run to compare with. */
export async function writeDigests(digests: Digests): Promise<void> {
  const sorted = Object.fromEntries(Object.entries(digests).sort(([a], [b]) => (a < b ? -1 : 1)));
  await writeFile(FILE, `${JSON.stringify(sorted, null, 2)}\n`);
}

/** One line for each picture that was changed, added or taken away; none when all are the same. */
export function compareDigests(before: Digests, after: Digests): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names.flatMap((name) => {
    if (before[name] === after[name]) return [];
    if (!(name in before)) return [`new      ${name}`];
    return [name in after ? `changed  ${name}` : `gone     ${name}`];
  });
}
