import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a process cost. */
export interface ProcessCost {
  /** Seconds of the processor, of all processes. */
  readonly cpu: number;
  /** Seconds from start to end. */
  readonly wall: number;
  /** Bytes that the process held at the most. */
  readonly peak: number;
}

const USAGE = fileURLToPath(new URL('usage.ts', import.meta.url));

/** Runs Node in a folder. Rejects with what was printed when it ends with an error. */
export async function measureProcess(folder: string, args: readonly string[]): Promise<ProcessCost> {
  const usageFile = path.join(folder, 'usage.json');
  const begun = performance.now();
  const child = spawn(process.execPath, ['--import', USAGE, ...args], {
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
  if (code !== 0) throw new Error(`${path.basename(args[0] ?? '')} failed.\n\n${output}`);
  const wall = (performance.now() - begun) / 1000;
  const { cpu, peak } = JSON.parse(await readFile(usageFile, 'utf8')) as { cpu: number; peak: number };
  return { cpu, wall, peak };
}
