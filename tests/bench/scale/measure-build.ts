import { glob, rm } from 'node:fs/promises';
import path from 'node:path';
import { measureProcess, type ProcessCost } from './measure-process.ts';

/** What a build cost. */
export interface BuildCost extends ProcessCost {
  readonly pages: number;
}

/** The caches of Astro and our own, and what was built last time. All are in a copy, which shares none of them. */
const LEFT_BY_A_BUILD = [
  'dist',
  '.astro',
  'node_modules/.astro',
  'node_modules/.cache',
  'node_modules/.vite',
];

/** Builds the site in a folder, cold. Rejects with what the build printed when it fails. */
export async function measureBuild(folder: string): Promise<BuildCost> {
  await Promise.all(
    LEFT_BY_A_BUILD.map((name) => rm(path.join(folder, name), { recursive: true, force: true })),
  );
  const cost = await measureProcess(folder, [
    path.join(folder, 'node_modules', 'astro', 'bin', 'astro.mjs'),
    'build',
  ]);
  const pages = await Array.fromAsync(glob('**/*.html', { cwd: path.join(folder, 'dist') }));
  return { ...cost, pages: pages.length };
}

/** Checks the content of a folder, as `npm run check` does: the second run, when its code is compiled. */
export async function measureCheck(folder: string): Promise<ProcessCost> {
  const check = [path.join(folder, 'src', 'commands', 'check-content.ts')];
  await measureProcess(folder, check);
  return measureProcess(folder, check);
}
