import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { mediaTypeOf } from '#build/media-types.ts';

/** What a static host compresses; the index of words and the texts, and Pagefind's own files, are packed already. */
const COMPRESSED = /\.(?:html|js|json|css|svg|txt)$/;

/** What was sent, and when. */
export interface Sent {
  readonly path: string;
  readonly at: number;
  readonly bytes: number;
}

/** A folder being served; `sent` is emptied by whoever counts. */
export interface CountingServer {
  readonly address: string;
  readonly sent: Sent[];
  close(): void;
}

/** Serves a folder as a good static host does: text in brotli, nothing cached unasked. */
export async function serveCompressed(folder: string): Promise<CountingServer> {
  const packed = new Map<string, Buffer>();
  const sent: Sent[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const wanted = path.join(folder, decodeURIComponent(pathname));
    const file = wanted.endsWith(path.sep) ? `${wanted}index.html` : wanted;
    if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
    const headers = {
      'Content-Type': mediaTypeOf(file),
      'Cache-Control': 'no-cache',
    };
    const isCompressed = COMPRESSED.test(file);
    const body =
      packed.get(file) ?? (isCompressed ? brotliCompressSync(readFileSync(file)) : readFileSync(file));
    packed.set(file, body);
    // Counted when asked for: what is under way when the results stand has its share in the line.
    sent.push({ path: pathname, at: performance.now(), bytes: body.length });
    response.writeHead(200, {
      ...headers,
      ...(isCompressed && { 'Content-Encoding': 'br' }),
      'Content-Length': body.length,
    });
    response.end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/`,
    sent,
    close: () => void (server.closeAllConnections(), server.close()),
  };
}
