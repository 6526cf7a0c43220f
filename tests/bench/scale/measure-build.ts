import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { glob, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a build cost. */
export interface BuildCost {
  /** Seconds of the processor, of all processes. */
  readonly cpu: number;
  /** Seconds from start to end. */
  readonly wall: number;
  /** Bytes that the process of Astro held at the most. */
  readonly peak: number;
  readonly pages: number;
}

const USAGE = fileURLToPath(new URL('usage.ts', import.meta.url));

/** Astro's caches, and what it wrote last time. */
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
  const usageFile = path.join(folder, 'usage.json');
  const astro = path.join(folder, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const begun = performance.now();
  const child = spawn(process.execPath, ['--import', USAGE, astro, 'build'], {
    cwd: folder,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
      USAGE_FILE: usageFile,
      USAGE_PARENT: String(process.pid),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`The build failed.\n\n${output}`);
  const wall = (performance.now() - begun) / 1000;
  const { cpu, peak } = JSON.parse(await readFile(usageFile, 'utf8')) as { cpu: number; peak: number };
  const pages = await Array.fromAsync(glob('**/*.html', { cwd: path.join(folder, 'dist') }));
  return { cpu, wall, peak, pages: pages.length };
}
