import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser, type BrowserServer } from 'playwright-core';
import { PROJECT, readBase } from '#commands/project.ts';
import { serveFolder, type ServedFolder } from '#commands/serve.ts';

/** A browser's program, and what it needs in its environment. */
interface FoundBrowser {
  readonly program: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Nothing asks for another host, and letters are drawn alike wherever the tests run. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--disable-lcd-text',
];

/** Where Chrome and Chromium usually are, on Linux, macOS and Windows. */
const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const writeFontsConf = (dir: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  ${dir}
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
/** The machine's own fonts, and Open Sans for one that has none. */
const FONTS_CONF = writeFontsConf('<include ignore_missing="yes">/etc/fonts/fonts.conf</include>');
/** Open Sans alone: letters are the same on every machine. */
const PACKED_FONTS_CONF = writeFontsConf('');

/** The browser that comes with `npm ci`: packed in @sparticuz/chromium, for Linux on x64 only. */
const PACKAGE = path.join(PROJECT, 'node_modules', '@sparticuz', 'chromium');
const CACHE = path.join(PROJECT, 'node_modules', '.cache');
const { version } = JSON.parse(readFileSync(path.join(PACKAGE, 'package.json'), 'utf8'));
const UNPACKED = path.join(CACHE, `chromium-${version}`);
const PACKED_BROWSER = path.join(UNPACKED, 'chromium');
/** Only there where the machine lacks them. */
const LIBRARIES = path.join(UNPACKED, 'libraries');
/** Left beside a packed browser that does not start on this machine, and holds why. */
const REFUSAL = path.join(UNPACKED, 'does-not-start.txt');

/** Starts a browser; whoever starts it closes it. */
export async function launchBrowser(): Promise<Browser> {
  const found = findBrowser();
  if (typeof found === 'string') throw new Error(found);
  return chromium.launch({ executablePath: found.program, args: FLAGS, env: found.env });
}

/** Starts a browser that several processes connect to; whoever starts it closes it. */
export async function launchServer(): Promise<BrowserServer> {
  const found = findBrowser();
  if (typeof found === 'string') throw new Error(found);
  return chromium.launchServer({
    executablePath: found.program,
    args: FLAGS,
    env: found.env,
    host: '127.0.0.1',
  });
}

/** Starts the browser that comes with `npm ci` with its own fonts alone; null on a machine that has none. */
export async function launchPackedBrowser(): Promise<Browser | null> {
  const found = findBrowser();
  if (typeof found === 'string' || found.program !== PACKED_BROWSER) return null;
  const fontsConf = path.join(UNPACKED, 'packed-fonts.conf');
  await writeFile(fontsConf, PACKED_FONTS_CONF);
  const env = { ...found.env, FONTCONFIG_FILE: fontsConf };
  return chromium.launch({ executablePath: found.program, args: FLAGS, env });
}

/** Serves the built site, or that of a copy, under its sub-path on a free port of loopback, until it is closed. */
export async function openSite(dist = path.join(PROJECT, 'dist')): Promise<ServedFolder> {
  return serveFolder(dist, { base: await readBase() });
}

/** The browser to test in, CHROME_PATH first; or a sentence saying why there is none. */
function findBrowser(): FoundBrowser | string {
  const wanted = process.env['CHROME_PATH'];
  if (wanted && !existsSync(wanted)) return `There is no browser at CHROME_PATH (${wanted}).`;
  if (wanted) return { program: wanted, env: process.env };
  if (existsSync(PACKED_BROWSER) && !existsSync(REFUSAL)) {
    return { program: PACKED_BROWSER, env: environmentOfPacked() };
  }
  const program = INSTALLED.find((file) => existsSync(file));
  if (program !== undefined) return { program, env: process.env };
  const why = existsSync(REFUSAL) ? ` The packed one does not start: ${readFileSync(REFUSAL, 'utf8')}` : '';
  return `No browser to test in: install Chrome, or set CHROME_PATH to a Chrome or Chromium.${why}`;
}

function explainMissing(): string | undefined {
  const found = findBrowser();
  return typeof found === 'string' ? found : undefined;
}

/** Why there is no browser, for `describe.skipIf(browserMissing)`; undefined when there is one. */
export const browserMissing: string | undefined = explainMissing();

/**
 * Unpacks the packed browser, once for all tests and all later runs, and says why there is no browser if there
 * is none. A machine on which the packed one does not start is no error: another may be installed there.
 */
export async function unpackBrowser(): Promise<string | undefined> {
  const canRun = process.platform === 'linux' && process.arch === 'x64';
  if (!canRun || process.env['CHROME_PATH']) return explainMissing();
  if (!existsSync(PACKED_BROWSER)) {
    await rm(UNPACKED, { recursive: true, force: true });
    await unpack(UNPACKED, async ({ default: packed }, draft) => {
      await packed.executablePath();
      await writeFile(path.join(draft, 'fonts.conf'), FONTS_CONF);
    });
  }
  await rm(REFUSAL, { force: true });
  if ((await tryPacked()) !== undefined) {
    // Mostly libnss3, libnspr4 or libexpat1; the package has copies of them.
    await unpack(LIBRARIES, async ({ inflate }) => {
      await inflate(path.join(PACKAGE, 'bin', 'al2023.tar.br'));
    });
    const refusal = await tryPacked();
    if (refusal !== undefined) await writeFile(REFUSAL, refusal);
  }
  return explainMissing();
}

type Package = typeof import('@sparticuz/chromium');

/**
 * Has the package unpack into a draft, which is then given its name: a run cut short leaves nothing that looks
 * whole, and of two runs at once the first wins. The package unpacks into TMPDIR.
 */
async function unpack(
  target: string,
  write: (packed: Package, draft: string) => Promise<void>,
): Promise<void> {
  if (existsSync(target)) return;
  await mkdir(CACHE, { recursive: true });
  const draft = await mkdtemp(path.join(CACHE, 'unpacking-'));
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = draft;
  try {
    await write(await import('@sparticuz/chromium'), draft);
    await rename(draft, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    await rm(draft, { recursive: true, force: true });
  }
}

/** Why the packed browser does not start; undefined when it does. */
async function tryPacked(): Promise<string | undefined> {
  try {
    await promisify(execFile)(PACKED_BROWSER, ['--version'], { env: environmentOfPacked() });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function environmentOfPacked(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    FONTCONFIG_FILE: path.join(UNPACKED, 'fonts.conf'),
    ...(existsSync(LIBRARIES) && { LD_LIBRARY_PATH: path.join(LIBRARIES, 'al2023', 'lib') }),
  };
}
