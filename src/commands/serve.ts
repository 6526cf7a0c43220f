import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import path from 'node:path';

/** What a file is, by the end of its name; anything else (all of Pagefind's `.pf_*` files) is a run of bytes. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

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
 * Serves a folder on loopback, and there only, as a plain static host would: the index of a folder, a
 * redirect to the closing slash, the 404 page with status 404. A taken port rejects with `EADDRINUSE`.
 * It listens on 127.0.0.1 and on ::1, because `localhost` may mean either, and a development server may sit
 * on the other one.
 */
export async function serveFolder(folder: string, options: ServeOptions = {}): Promise<ServedFolder> {
  const base = withSlashes(options.base ?? '/');
  const answer = answerFrom(await realpath(folder), base);
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
    // A machine without IPv6: 127.0.0.1 is all there is.
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

function answerFrom(folder: string, base: string): RequestListener {
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
    const say = (status: number, words: string, headers: Record<string, string> = {}): void =>
      send(status, { 'Content-Type': CONTENT_TYPES['.txt'] ?? '', ...headers }, `${words}\n`);

    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return say(405, 'This server only answers GET and HEAD.', { Allow: 'GET, HEAD' });
    }
    const [pathname = '', query] = (request.url ?? '/').split('?', 2);
    const search = query === undefined ? '' : `?${query}`;
    try {
      if (`${pathname}/` === base) return say(301, 'Moved', { Location: base + search });
      const found = pathname.startsWith(base)
        ? await locate(folder, decodeURIComponent(pathname.slice(base.length)))
        : 'missing';
      if (found === 'folder') return say(301, 'Moved', { Location: `${pathname}/${search}` });
      const file = found === 'missing' ? path.join(folder, '404.html') : found.file;
      const body = await readFile(file);
      const type = CONTENT_TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
      send(found === 'missing' ? 404 : 200, { 'Content-Type': type }, body);
    } catch (error) {
      if (error instanceof URIError) say(400, 'The address is not well formed.');
      else if (isMissing(error)) say(404, 'Not found');
      else say(500, `The server failed: ${String(error)}`);
    }
  };
}

/** The file an address names inside the folder; `folder` when it lacks the closing slash of a folder. */
async function locate(folder: string, relative: string): Promise<{ file: string } | 'folder' | 'missing'> {
  if (relative.startsWith('/') || relative.includes('\0')) return 'missing';
  const asksForFolder = relative === '' || relative.endsWith('/');
  const file = await realpath(path.resolve(folder, relative)).catch(() => undefined);
  // After symbolic links and dots are resolved, or an address could climb out.
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
