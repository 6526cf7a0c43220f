import { realpathSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { loadEdition } from '#edition.ts';
import { listAddresses } from '#edition/addresses/addresses.ts';
import type { Edition } from '#edition/types/edition.ts';
import { EditionError } from '#problems/problem-list.ts';
import { readIfThere } from './read-if-there.ts';

/** Every address ever published, one a line, sorted. Lines are only ever added; tests hold the site to them. */
export const LEDGER = 'content/addresses.txt';

/** The addresses of a ledger, in the order of its lines. */
export function readLedger(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

/** The text of a ledger that holds all of `addresses`. */
export function writeLedger(addresses: Iterable<string>): string {
  return [...new Set(addresses)]
    .sort()
    .map((address) => `${address}\n`)
    .join('');
}

/** The addresses of one list that another one lacks, in order. */
export function findMissing(addresses: readonly string[], among: readonly string[]): string[] {
  const there = new Set(among);
  return addresses.filter((address) => !there.has(address));
}

/** How many addresses of an edition the ledger below `root` lacks. */
export async function countUnrecorded(root: string, edition: Edition): Promise<number> {
  const known = readLedger((await readIfThere(path.join(root, LEDGER))) ?? '');
  return findMissing(listAddresses(edition), known).length;
}

/** `npm run addresses`: enters the addresses of the edition that the ledger lacks, and says which. */
export async function recordAddresses(root: string): Promise<void> {
  const file = path.join(root, LEDGER);
  // Loaded first: that refuses a pipe or a folder in the place of the ledger.
  const edition = loadEdition(root);
  const known = readLedger((await readIfThere(file)) ?? '');
  const added = findMissing(listAddresses(edition), known);
  if (added.length > 0) await writeFile(file, writeLedger([...known, ...added]));
  for (const address of added) console.log(`+ ${address}`);
  const count = added.length === 1 ? '1 address was' : `${added.length || 'no'} addresses were`;
  console.log(`${LEDGER} holds ${known.length + added.length} addresses; ${count} added.`);
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === import.meta.filename) {
  try {
    await recordAddresses(process.cwd());
  } catch (error) {
    if (!(error instanceof EditionError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
