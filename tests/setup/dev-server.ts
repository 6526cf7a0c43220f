import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { OF_VITEST } from './project-copy.ts';

/** A site as `npm run dev` serves it. */
export interface DevServer extends AsyncDisposable {
  /** Opens a root-relative path. */
  open(path: string): Promise<{ status: number; html: string }>;
  /** The number of its process. */
  readonly pid: number;
}

/** A port of loopback that was free a moment ago. */
async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts `astro dev` in a folder; resolves when it answers. Whoever starts it disposes of it. */
export async function startDevServer(folder: string): Promise<DevServer> {
  const address = `http://127.0.0.1:${await findPort()}`;
  const astro = path.join(folder, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const child = spawn(
    process.execPath,
    [astro, 'dev', '--host', '127.0.0.1', '--port', new URL(address).port],
    {
      cwd: folder,
      env: {
        ...process.env,
        ...OF_VITEST,
        // Under Vitest, Astro leaves every request to others.
        VITEST: undefined,
        ASTRO_TELEMETRY_DISABLED: '1',
        NODE_ENV: 'development',
      },
      stdio: 'ignore',
    },
  );
  const killChild = (): void => void child.kill();
  process.once('exit', killChild);
  const open: DevServer['open'] = async (pagePath) => {
    const response = await fetch(address + pagePath);
    return { status: response.status, html: await response.text() };
  };
  while ((await open('/').catch(() => null)) === null) {
    if (child.exitCode !== null) throw new Error('The server has ended before it answered.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    open,
    pid: child.pid ?? NaN,
    [Symbol.asyncDispose]: async () => {
      process.off('exit', killChild);
      child.kill();
      if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
    },
  };
}
