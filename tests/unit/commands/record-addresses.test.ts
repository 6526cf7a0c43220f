import { execFile } from 'node:child_process';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { LEDGER, readLedger, writeLedger } from '#commands/record-addresses.ts';
import { copyProject, removeCopy } from '../../setup/project-copy.ts';

const run = promisify(execFile);

describe('A ledger', () => {
  it('is sorted by code points, holds each address once and ends with a line break', () => {
    expect(writeLedger(['/b/', '/a/#p10', '/a/', '/b/', '/a/#p2'])).toBe('/a/\n/a/#p10\n/a/#p2\n/b/\n');
  });

  it('is read as it was written, and may be empty', () => {
    expect(readLedger(writeLedger(['/b/', '/a/']))).toEqual(['/a/', '/b/']);
    expect(readLedger('')).toEqual([]);
  });
});

describe('npm run addresses', () => {
  it('adds what the ledger lacks, says so, and takes nothing away', { timeout: 60_000 }, async () => {
    const folder = await copyProject();
    onTestFinished(() => removeCopy(folder));
    const file = path.join(folder, LEDGER);
    const record = async (): Promise<string> => {
      const command = path.join(folder, 'src', 'commands', 'record-addresses.ts');
      return (await run(process.execPath, [command], { cwd: folder })).stdout;
    };
    await record();
    const before = await readFile(file, 'utf8');
    expect(await record()).toContain('no addresses were added');
    expect(await readFile(file, 'utf8')).toBe(before);

    await writeFile(file, before.replace('/visits/\n', ''));
    await appendFile(file, '/zebra/\n');
    expect(await record()).toMatch(/^\+ \/visits\/\n.*1 address was added/);
    expect(await readFile(file, 'utf8')).toBe(`${before}/zebra/\n`);
  });
});
