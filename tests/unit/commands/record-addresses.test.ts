import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { countUnrecorded, recordAddresses, writeLedger } from '#commands/record-addresses.ts';
import { loadEdition } from '#edition.ts';
import { listAddresses } from '#edition/addresses/addresses.ts';
import { LEDGER, readLedger } from '#edition/addresses/ledger.ts';
import { smallEdition } from '../../fixtures/small-edition.ts';

describe('A ledger', () => {
  it('is sorted by code points, holds each address once and ends with a line break', () => {
    expect(writeLedger(['/b/', '/a/#p10', '/a/', '/b/', '/a/#p2'])).toBe('/a/\n/a/#p10\n/a/#p2\n/b/\n');
  });

  it('is read as it was written, and may be empty', () => {
    expect(readLedger(writeLedger(['/b/', '/a/']))).toEqual(['/a/', '/b/']);
    expect(readLedger('')).toEqual([]);
  });
});

/** The small edition in a folder of its own. */
async function writeSmallEdition(): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'ledger-'));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const [name, text] of smallEdition().files) {
    const file = path.join(root, 'content', name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return root;
}

describe('A ledger that', () => {
  it('does not exist is empty, so that every address is missing, and is written', async () => {
    const root = await writeSmallEdition();
    const edition = loadEdition(root);
    expect(await countUnrecorded(root, edition)).toBe(listAddresses(edition).length);
    await recordAddresses(root);
    expect(readLedger(await readFile(path.join(root, LEDGER), 'utf8'))).toEqual(listAddresses(edition));
    expect(await countUnrecorded(root, edition)).toBe(0);
  });

  it('is there and cannot be read is an error, and nothing is written', async () => {
    const root = await writeSmallEdition();
    const edition = loadEdition(root);
    await mkdir(path.join(root, LEDGER));
    await expect(recordAddresses(root)).rejects.toThrow('there is a folder where a file is expected');
    await expect(countUnrecorded(root, edition)).rejects.toThrow('EISDIR');
  });
});

describe('A ledger with', () => {
  it.each([
    ['an address that nothing has any more', '/events/quay-built/\n', 'address-lost'],
    ['a line that is no address', '/About us/\n', 'ledger-broken'],
    ['a line that Git has left', '<<<<<<< HEAD\n', 'ledger-broken'],
  ])('%s is left as it is, and the author is told', async (_, line, code) => {
    const root = await writeSmallEdition();
    const file = path.join(root, LEDGER);
    await recordAddresses(root);
    await appendFile(file, line);
    const before = await readFile(file, 'utf8');
    await expect(recordAddresses(root)).rejects.toThrow(`[${code}]`);
    expect(await readFile(file, 'utf8')).toBe(before);
  });

  it('lines in no order, or twice, is put in order', async () => {
    const root = await writeSmallEdition();
    const file = path.join(root, LEDGER);
    await recordAddresses(root);
    const before = await readFile(file, 'utf8');
    await writeFile(file, `${before.split('\n').toReversed().join('\n')}\n${before}`);
    expect(() => loadEdition(root, 'sorted')).toThrow('[ledger-unsorted]');
    await recordAddresses(root);
    expect(await readFile(file, 'utf8')).toBe(before);
    expect(() => loadEdition(root, 'sorted')).not.toThrow();
  });
});
