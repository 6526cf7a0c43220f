import { execFile } from 'node:child_process';
import { appendFile, cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { MANIFEST, verifyCopy, writeManifest } from '../../../../public/verify-copy.mjs';

const run = promisify(execFile);
const PROGRAM = path.join(PROJECT, 'public', 'verify-copy.mjs');

/** A small release: two files, one of them in a folder, and the list of them. */
async function makeCopy(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'copy-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(path.join(folder, 'events', 'қ'), { recursive: true });
  await writeFile(path.join(folder, 'index.html'), '<p>The page</p>');
  await writeFile(path.join(folder, 'events', 'қ', 'index.html'), '<p>An event</p>');
  await writeFile(path.join(folder, MANIFEST), await writeManifest(folder));
  return folder;
}

describe('A copy of a release', () => {
  it('is whole', async () => {
    expect(await verifyCopy(await makeCopy())).toEqual({ count: 2, faults: [] });
  });

  it.each<[what: string, tamper: (folder: string) => Promise<unknown>, says: string]>([
    [
      'a letter is added',
      (folder) => appendFile(path.join(folder, 'index.html'), ' '),
      'index.html is not what it was.',
    ],
    ['a file is gone', (folder) => rm(path.join(folder, 'index.html')), 'index.html is missing.'],
    [
      'a file is added',
      (folder) => writeFile(path.join(folder, 'x.html'), ''),
      `x.html is not in ${MANIFEST}.`,
    ],
    [
      'a folder stands for a file',
      async (folder) => {
        await rm(path.join(folder, 'index.html'));
        await mkdir(path.join(folder, 'index.html'));
      },
      'index.html is missing.',
    ],
    [
      'a file has another name',
      (folder) => rename(path.join(folder, 'index.html'), path.join(folder, 'Index.html')),
      'index.html is missing.',
    ],
    [
      'a file is empty',
      (folder) => writeFile(path.join(folder, 'index.html'), ''),
      'index.html is not what it was.',
    ],
    [
      'a letter is another one',
      (folder) => writeFile(path.join(folder, 'index.html'), '<p>The pagе</p>'),
      'index.html is not what it was.',
    ],
    [
      'two files have changed places',
      async (folder) => {
        const [one, other] = [
          path.join(folder, 'index.html'),
          path.join(folder, 'events', 'қ', 'index.html'),
        ];
        await rename(one, path.join(folder, 'x'));
        await rename(other, one);
        await rename(path.join(folder, 'x'), other);
      },
      'events/қ/index.html is not what it was.',
    ],
    [
      'a line of the list is gone',
      async (folder) => {
        const list = await readFile(path.join(folder, MANIFEST), 'utf8');
        await writeFile(path.join(folder, MANIFEST), list.replace(/^.*  index\.html\n/m, ''));
      },
      `index.html is not in ${MANIFEST}.`,
    ],
    [
      'the list has another hash',
      async (folder) => {
        const list = await readFile(path.join(folder, MANIFEST), 'utf8');
        await writeFile(
          path.join(folder, MANIFEST),
          list.replace(/^./m, (digit) => (digit === '0' ? '1' : '0')),
        );
      },
      'is not what it was.',
    ],
    ['the list is gone', (folder) => rm(path.join(folder, MANIFEST)), `There is no ${MANIFEST}`],
    ['the list is spoilt', (folder) => appendFile(path.join(folder, MANIFEST), 'x\n'), 'none of a manifest'],
    [
      'the list names a file twice',
      (folder) => appendFile(path.join(folder, MANIFEST), `${'0'.repeat(64)}  index.html\n`),
      'index.html twice',
    ],
    [
      'the list leads out',
      (folder) => appendFile(path.join(folder, MANIFEST), `${'0'.repeat(64)}  ../x\n`),
      '../x, outside',
    ],
  ])('is not when %s', async (_, tamper, says) => {
    const folder = await makeCopy();
    await tamper(folder);
    expect((await verifyCopy(folder)).faults.join('\n')).toContain(says);
  });

  it('is verified by a program that it carries, with nothing but Node', async () => {
    const folder = await makeCopy();
    await cp(PROGRAM, path.join(folder, 'verify-copy.mjs'));
    await writeFile(path.join(folder, MANIFEST), await writeManifest(folder));
    const { stdout } = await run(process.execPath, [path.join(folder, 'verify-copy.mjs')], { env: {} });
    expect(stdout).toContain('is whole: 3 files');
    await appendFile(path.join(folder, 'index.html'), 'x');
    await expect(run(process.execPath, [PROGRAM, folder])).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('index.html is not what it was.'),
    });
  });
});
