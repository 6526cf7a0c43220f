import { cp, mkdir, mkdtemp, readdir, realpath, rm, symlink } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runBuild, type BuildOutcome } from '#build/run-build.ts';
import { PROJECT } from '#commands/project.ts';

/** All that a build reads. */
const BUILD_INPUTS = ['package.json', 'astro.config.mjs', 'tsconfig.json', 'src', 'content', 'public'];

/** How the build of a copy ended, and where its pages are. */
export interface CopyBuild extends BuildOutcome {
  readonly dist: string;
}

/**
 * Copies the project, or another version of it with the packages installed there, to a temporary folder, to be changed
 * and built there; see `removeCopy`.
 */
export async function copyProject(project: string = PROJECT): Promise<string> {
  const folder = await createFolder(project);
  await Promise.all(
    BUILD_INPUTS.filter((name) => existsSync(path.join(project, name))).map((name) =>
      cp(path.join(project, name), path.join(folder, name), { recursive: true, verbatimSymlinks: true }),
    ),
  );
  return folder;
}

/** Makes an empty temporary folder in which the project's packages can be imported. */
export async function createFolder(project: string = PROJECT): Promise<string> {
  const folder = await mkdtemp(path.join(await realpath(tmpdir()), 'documentary-record-'));
  await linkPackages(path.resolve(project, 'node_modules'), path.join(folder, 'node_modules'));
  return folder;
}

/** What Vitest tells the code under test, and a build would take for its own: under DEV it is another build. */
export const OF_VITEST = {
  BASE_URL: undefined,
  DEV: undefined,
  MODE: undefined,
  PROD: undefined,
  SSR: undefined,
};

/** Builds a copy under the environment given on top of our own; a failed build is an answer, not an error. */
export async function buildCopy(folder: string, env: NodeJS.ProcessEnv = {}): Promise<CopyBuild> {
  return { ...(await runBuild(folder, { ...OF_VITEST, ...env })), dist: path.join(folder, 'dist') };
}

export async function removeCopy(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}

/**
 * Every package by itself rather than node_modules as a whole: Astro and Vite keep their caches in
 * node_modules, and through one shared link each copy would read the records of the others.
 */
async function linkPackages(from: string, to: string): Promise<void> {
  await mkdir(to);
  const names = (await readdir(from)).filter((name) => !name.startsWith('.'));
  await Promise.all(names.map((name) => symlink(path.join(from, name), path.join(to, name), 'junction')));
}
