import { realpathSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { loadEdition } from '#edition.ts';
import { listAddresses } from '#edition/addresses/addresses.ts';
import type { Edition } from '#edition/types/edition.ts';
import { LEDGER, readLedger } from '#edition/addresses/ledger.ts';
import { EditionError } from '#problems/problem-list.ts';
import { readIfThere } from './read-if-there.ts';

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

/**
 * `npm run addresses`: enters the addresses of the edition that the ledger lacks, says which, and puts its lines in
 * order. Takes none away: where the edition has lost one, it throws an `EditionError`, and nothing is written.
 */
export async function recordAddresses(root: string): Promise<void> {
  // Loaded first: that refuses a pipe or a folder in the place of the ledger.
  const edition = loadEdition(root, 'any');
  const file = path.join(root, LEDGER);
  const before = (await readIfThere(file)) ?? '';
  const known = readLedger(before);
  const added = findMissing(listAddresses(edition), known);
  const after = writeLedger([...known, ...added]);
  if (after !== before) await replaceFile(file, after);
  for (const address of added) console.log(`+ ${address}`);
  const count = added.length === 1 ? '1 address was' : `${added.length || 'no'} addresses were`;
  console.log(`${LEDGER} holds ${readLedger(after).length} addresses; ${count} added, none was taken out.`);
}

/** Writes a file beside the one it replaces and then swaps the two, so that no failure leaves half of it. */
async function replaceFile(file: string, text: string): Promise<void> {
  const written = `${file}.new`;
  await writeFile(written, text);
  await rename(written, file);
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
