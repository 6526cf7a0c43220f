import { execFile } from 'node:child_process';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { copyProject, removeCopy } from '../setup/project-copy.ts';
import { changeFile } from './change-copy.ts';

const ARGUMENTS = [
  'run',
  '--root',
  '.',
  '--config',
  'tests/vitest.config.ts',
  'tests/site/rules/print.test.ts',
];

it('A test run of pages that do not build ends with the report of the build, and nothing else', async () => {
  const folder = await copyProject();
  onTestFinished(() => removeCopy(folder));
  await cp(path.join(PROJECT, 'tests'), path.join(folder, 'tests'), { recursive: true });
  await changeFile(path.join(folder, 'content', 'edition.yaml'), (text) =>
    text.replace(/^version:/m, 'vrsion:'),
  );

  const vitest = path.join(folder, 'node_modules', 'vitest', 'vitest.mjs');
  // Any program that exists: no browser is unpacked for this.
  const env = { ...process.env, SKIP_BUILD: '', NO_COLOR: '1', CHROME_PATH: process.execPath };
  const run = promisify(execFile)(process.execPath, [vitest, ...ARGUMENTS], { cwd: folder, env });
  const { code, stdout, stderr } = await run.then(
    () => ({ code: 0, stdout: '', stderr: '' }),
    (error: unknown) => error as { code: number; stdout: string; stderr: string },
  );
  expect(code).toBe(1);
  expect(stderr).toContain('The site does not build, so no test of its pages was run.');
  expect(stderr).toMatch(/content\/edition\.yaml:\d+ {2}vrsion/);
  expect(stdout + stderr).not.toContain('No test files found');
  expect(stdout + stderr).not.toMatch(/^\s+(?:at|❯) /m);
});
