import { spawn } from 'node:child_process';
import path from 'node:path';

/** How a build ended: its exit code, and all that it printed, in order. */
export interface BuildOutcome {
  readonly code: number;
  readonly output: string;
}

/**
 * Builds the project in a folder with the Astro installed there, in a process of its own, with these variables added to
 * the environment. A failed build resolves with its exit code; only a process that does not start rejects.
 */
export function runBuild(folder: string, env: NodeJS.ProcessEnv = {}): Promise<BuildOutcome> {
  const astro = path.join(folder, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const child = spawn(process.execPath, [astro, 'build'], {
    cwd: folder,
    // Under any other NODE_ENV the edition is loaded anew for every page.
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const killChild = (): void => void child.kill();
  process.once('exit', killChild);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('exit', killChild);
      resolve({ code: code ?? 1, output });
    });
  });
}
