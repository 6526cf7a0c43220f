import { execFile } from 'node:child_process';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { LEDGER } from '#edition/addresses/ledger.ts';
import { copyProject, removeCopy } from '../../setup/project-copy.ts';

const run = promisify(execFile);

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

    await writeFile(file, before.replace('\n/visits/\n', '\n'));
    await appendFile(file, '/about/\r\n');
    expect(await record()).toMatch(/^\+ \/visits\/\n.*1 address was added, none was taken out/);
    expect(await readFile(file, 'utf8')).toBe(before);
  });
});
