import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { access, glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { countIndexedPages } from '#build/search-index/index-files.ts';
import { isTakenPort, serveFolder, type ServedFolder } from './serve.ts';

/** The folder of the project: package.json, astro.config.mjs, src, content. */
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

const USUAL_PORT = 4321;

/** How a build ended: its exit code and all it had to say, in order. */
export interface BuildOutcome {
  readonly code: number;
  readonly output: string;
}

/** Builds the project in a folder with the Astro installed there, in a process of its own. */
export function runBuild(folder: string, env: NodeJS.ProcessEnv = {}): Promise<BuildOutcome> {
  const astro = path.join(folder, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const child = spawn(process.execPath, [astro, 'build'], {
    cwd: folder,
    // Whatever the machine says: under another NODE_ENV the edition is read anew for every page.
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const endWithUs = (): void => void child.kill();
  process.once('exit', endWithUs);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (words: string) => (output += words));
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('exit', endWithUs);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** What a built site holds. */
export interface BuiltSite {
  readonly events: number;
  readonly agreements: number;
  readonly pages: number;
  readonly indexedPages: number;
}

/** Counts a built site from what it publishes, not from what the build said. */
export async function countBuiltSite(dist: string): Promise<BuiltSite> {
  const edition: { events: unknown[]; agreements: unknown[] } = JSON.parse(
    await readFile(path.join(dist, 'edition.json'), 'utf8'),
  );
  const pages = await Array.fromAsync(glob('**/{index,404}.html', { cwd: dist }));
  return {
    events: edition.events.length,
    agreements: edition.agreements.length,
    pages: pages.length,
    indexedPages: await countIndexedPages(dist),
  };
}

/** The sub-path the site is configured to live under. */
export async function readBase(folder: string = PROJECT): Promise<string> {
  const config = pathToFileURL(path.join(folder, 'astro.config.mjs'));
  const { default: settings }: { default: { base?: string } } = await import(config.href);
  return settings.base ?? '/';
}

/** `npm start`: build, serve on loopback, say where. */
async function start(): Promise<void> {
  const { port: wanted, build } = readOptions();
  let served: ServedFolder | undefined;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      if (served === undefined) process.exit(130);
      void served.close().finally(() => process.exit(0));
    });
  }

  const dist = path.join(PROJECT, 'dist');
  const begun = performance.now();
  if (build) {
    console.log('Building the site and its search index …');
    const { code, output } = await runBuild(PROJECT);
    if (code !== 0) fail(output);
    for (const line of output.split('\n').filter((words) => words.includes('[WARN]'))) console.warn(line);
  } else {
    await access(dist).catch(() => fail('There is no built site yet: run npm start without --no-build.'));
  }
  const seconds = (performance.now() - begun) / 1000;
  const site = await countBuiltSite(dist);

  served = await serveOnFreePort(dist, wanted, await readBase());
  if (wanted !== 0 && served.port !== wanted) {
    console.log(`Port ${wanted} is taken, so the site is on port ${served.port}.`);
  }
  console.log(`
  Address   ${served.address}
  Records   ${site.events + site.agreements} (${site.events} events, ${site.agreements} agreements)
  Pages     ${site.pages}, of which the search knows ${site.indexedPages}
  Build     ${build ? `${seconds.toFixed(1)} s` : 'the last one, as it was'}

  Ctrl-C ends it.`);
}

function readOptions(): { port: number; build: boolean } {
  try {
    const { values } = parseArgs({
      options: { port: { type: 'string' }, 'no-build': { type: 'boolean', default: false } },
    });
    const words = values.port ?? (process.env['PORT'] || String(USUAL_PORT));
    const port = /^\d{1,5}$/.test(words) ? Number(words) : NaN;
    if (!(port <= 65535)) return fail(`"${words}" is no port: give a number up to 65535.`);
    return { port, build: !values['no-build'] };
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

async function serveOnFreePort(dist: string, wanted: number, base: string): Promise<ServedFolder> {
  for (let port = wanted; ; port += 1) {
    try {
      return await serveFolder(dist, { port, base });
    } catch (error) {
      if (!isTakenPort(error) || port >= wanted + 100) throw error;
    }
  }
}

function fail(report: string): never {
  console.error(report.trimEnd());
  process.exit(1);
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === import.meta.filename) await start();
