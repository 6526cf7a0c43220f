import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { PLACEHOLDER_SITE } from '#client/placeholder-site.ts';
import { countBuiltSite } from '#build/built-site.ts';
import { runBuild } from '#build/run-build.ts';
import { PROJECT, readBase } from './project.ts';
import { isTakenPort, serveFolder, type ServedFolder } from './serve.ts';

const DEFAULT_PORT = 4321;
const MAX_PORT = 65_535;
/** So many ports after the wanted one are tried when it is taken. */
const MAX_PORTS_TRIED = 100;

/** Said where nobody has given the address of the published site. */
const NO_SITE = `
  SITE is not given, so that pages say ${PLACEHOLDER_SITE} where a whole address stands;
  what a reader copies has the address above instead.
`;

/** `npm start`: builds the site, serves it on this machine only, and says where. */
async function start(): Promise<void> {
  const { port, isBuildWanted } = readOptions();
  let served: ServedFolder | undefined;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      if (served === undefined) process.exit(130);
      void served.close().finally(() => process.exit(0));
    });
  }

  const dist = path.join(PROJECT, 'dist');
  const startTime = performance.now();
  if (isBuildWanted) await build();
  else if (!existsSync(dist)) fail('The site has not been built yet: run npm start without --no-build.');
  const seconds = ((performance.now() - startTime) / 1000).toFixed(1);
  const { events, agreements, pages, indexedPages } = await countBuiltSite(dist);

  served = await serveOnFreePort(dist, port, await readBase());
  if (port !== 0 && served.port !== port) {
    console.log(`Port ${port} is taken, so the site is on port ${served.port}.`);
  }
  console.log(`
  Address   ${served.address}
  Records   ${events + agreements} (${events} events, ${agreements} agreements)
  Pages     ${pages} (${indexedPages} indexed)
  Build     ${isBuildWanted ? `${seconds} s` : 'the last one'}

${process.env['SITE'] ? '' : NO_SITE}
  Press Ctrl-C to stop.`);
}

/** Builds the site; passes on its warnings, or ends with its report. */
async function build(): Promise<void> {
  console.log('Building the site and its search index …');
  const { code, output } = await runBuild(PROJECT);
  if (code !== 0) fail(output);
  for (const line of output.split('\n').filter((text) => text.includes('[WARN]'))) console.warn(line);
}

/** The options of the command line, with the port of the environment where none is given. */
function readOptions(): { port: number; isBuildWanted: boolean } {
  try {
    const { values } = parseArgs({
      options: { port: { type: 'string' }, 'no-build': { type: 'boolean', default: false } },
    });
    const given = values.port ?? (process.env['PORT'] || String(DEFAULT_PORT));
    const port = /^\d{1,5}$/.test(given) ? Number(given) : NaN;
    if (!(port <= MAX_PORT)) return fail(`Invalid port "${given}": give a number from 0 to ${MAX_PORT}.`);
    return { port, isBuildWanted: !values['no-build'] };
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

async function serveOnFreePort(dist: string, wanted: number, base: string): Promise<ServedFolder> {
  for (let port = wanted; ; port += 1) {
    try {
      return await serveFolder(dist, { port, base });
    } catch (error) {
      if (!isTakenPort(error) || port >= wanted + MAX_PORTS_TRIED) throw error;
    }
  }
}

function fail(message: string): never {
  console.error(message.trimEnd());
  process.exit(1);
}

if (import.meta.main) await start();
