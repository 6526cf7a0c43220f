import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** So much of a page arrives at once, in bytes, and so long before the next, in milliseconds: a paint fits between. */
const PIECE = 700;
const PAUSE = 25;
/** What a window shows at first is in so many pieces; all that follows arrives together. */
const PIECES = 24;

/** A server on loopback that gives what another has, its pages piece by piece, as a slow line does. */
export interface Piecemeal extends AsyncDisposable {
  readonly address: string;
}

/** Serves what stands at the address of another server, its pages changed; whoever starts it closes it. */
export async function servePiecemeal(
  address: string,
  change: (html: string) => string = (html) => html,
): Promise<Piecemeal> {
  const server = createServer((request, response) => {
    void send(request.url ?? '/', response).catch(() => response.destroy());
  });
  const send = async (path: string, response: ServerResponse): Promise<void> => {
    const answer = await fetch(new URL(path, address));
    const type = answer.headers.get('content-type') ?? '';
    response.writeHead(answer.status, { 'Content-Type': type });
    if (!type.startsWith('text/html')) return void response.end(Buffer.from(await answer.arrayBuffer()));
    const page = Buffer.from(change(await answer.text()));
    // Nothing is shown before the head is there.
    let at = Math.max(0, page.indexOf('</head>'));
    response.write(page.subarray(0, at));
    for (let sent = 0; sent < PIECES; sent += 1, at += PIECE) {
      await sleep(PAUSE);
      response.write(page.subarray(at, at + PIECE));
    }
    response.end(page.subarray(at));
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
