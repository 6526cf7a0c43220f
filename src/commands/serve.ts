import { once } from 'node:events';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { mediaTypeOf } from '#build/media-types.ts';

/** How a folder is served. */
export interface ServeOptions {
  /** The port wanted; 0, the default, takes any free one. */
  readonly port?: number;
  /** The sub-path under which the folder is seen, as in Astro's `base`. */
  readonly base?: string;
}

/** A folder being served; `close()` ends it, and so does the end of an `await using` block. */
export interface ServedFolder extends AsyncDisposable {
  /** Where the folder begins, with its sub-path and a closing slash. */
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves a folder on loopback, and there only, as a plain static host would: the index of a folder, a redirect to the
 * closing slash, the 404 page with status 404. Rejects with `EADDRINUSE` when the port is taken, which `isTakenPort`
 * tells. It listens on 127.0.0.1 and on ::1: `localhost` may mean either, and another server may have the other one.
 */
export async function serveFolder(folder: string, options: ServeOptions = {}): Promise<ServedFolder> {
  const base = withSlashes(options.base ?? '/');
  const answer = createListener(await realpath(folder), base);
  const servers = [await listen(answer, '127.0.0.1', options.port ?? 0)];
  const close = async (): Promise<void> => void (await Promise.all(servers.map(closeServer)));
  const port = portOf(servers);
  try {
    servers.push(await listen(answer, '::1', port));
  } catch (error) {
    if (isTakenPort(error)) {
      await close();
      if (!options.port) return serveFolder(folder, options);
      throw error;
    }
    // This machine has no IPv6, so 127.0.0.1 is enough.
  }
  return { address: `http://localhost:${port}${base}`, port, close, [Symbol.asyncDispose]: close };
}

/** Whether listening failed because another program has the port. */
export function isTakenPort(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

/** The sub-path with one slash at each end: `/`, `/record/`. */
export function withSlashes(base: string): string {
  const inner = base.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/** Answers requests with the files of a folder. */
function createListener(folder: string, base: string): RequestListener {
  return async (request, response) => {
    const send = (status: number, headers: Record<string, string>, body: Uint8Array | string): void => {
      response.writeHead(status, {
        'Content-Length': Buffer.byteLength(body),
        'Cache-Control': 'no-cache',
        'X-Content-Type-Options': 'nosniff',
        ...headers,
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    const sendText = (status: number, text: string, headers: Record<string, string> = {}): void =>
      send(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers }, `${text}\n`);

    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return sendText(405, 'This server only answers GET and HEAD.', { Allow: 'GET, HEAD' });
    }
    const [pathname = '', query] = (request.url ?? '/').split('?', 2);
    const search = query === undefined ? '' : `?${query}`;
    try {
      if (`${pathname}/` === base) return sendText(301, 'Moved', { Location: base + search });
      const found = pathname.startsWith(base)
        ? await locate(folder, decodeURIComponent(pathname.slice(base.length)))
        : 'missing';
      if (found === 'folder') return sendText(301, 'Moved', { Location: `${pathname}/${search}` });
      const file = found === 'missing' ? path.join(folder, '404.html') : found.file;
      const body = await readFile(file);
      send(found === 'missing' ? 404 : 200, { 'Content-Type': mediaTypeOf(file) }, body);
    } catch (error) {
      if (error instanceof URIError) sendText(400, 'The address is not well formed.');
      else if (isMissing(error)) sendText(404, 'Not found');
      else sendText(500, `The server failed: ${String(error)}`);
    }
  };
}

/** The file that an address names in the folder; `folder` when it names a folder without its closing slash. */
async function locate(folder: string, relative: string): Promise<{ file: string } | 'folder' | 'missing'> {
  if (relative.startsWith('/') || relative.includes('\0')) return 'missing';
  const asksForFolder = relative === '' || relative.endsWith('/');
  const file = await realpath(path.resolve(folder, relative)).catch(() => undefined);
  // Checked after symbolic links and dots are resolved: an address must not lead out of the folder.
  if (file === undefined || (file !== folder && !file.startsWith(folder + path.sep))) return 'missing';
  const isFolder = (await stat(file)).isDirectory();
  if (isFolder !== asksForFolder) return isFolder ? 'folder' : 'missing';
  if (!isFolder) return { file };
  return locate(folder, `${relative}index.html`);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

async function listen(answer: RequestListener, host: string, port: number): Promise<Server> {
  const server = createServer(answer);
  server.listen(port, host);
  await once(server, 'listening');
  return server;
}

function portOf([server]: readonly Server[]): number {
  return (server?.address() as AddressInfo).port;
}

async function closeServer(server: Server): Promise<void> {
  server.close();
  server.closeAllConnections();
  await once(server, 'close');
}
