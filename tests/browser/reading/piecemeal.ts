import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** So much of a page arrives at once, in bytes: what one packet carries. */
const PIECE = 1400;
/** What a window shows at first is in so many pieces; all that follows arrives together. */
const PIECES = 12;

/** A page on its way: its head has been sent, the rest is sent piece by piece. */
interface Arrival {
  /** Sends the next piece; false when the whole page has been sent. */
  sendNext(): boolean;
}

/** A server on loopback that gives what another has; pages come in pieces, each sent when it is asked for. */
export interface Piecemeal extends AsyncDisposable {
  readonly address: string;
  /** The page that a browser asked for at a path; resolves when its head has been sent. */
  arrivalOf(path: string): Promise<Arrival>;
}

/** Serves what stands at the address of another server, its pages changed; whoever starts it closes it. */
export async function servePiecemeal(
  address: string,
  change: (html: string) => string = (html) => html,
): Promise<Piecemeal> {
  const arrivals = new Map<string, PromiseWithResolvers<Arrival>>();
  const expectArrival = (path: string): PromiseWithResolvers<Arrival> => {
    const expected = arrivals.get(path) ?? Promise.withResolvers<Arrival>();
    arrivals.set(path, expected);
    return expected;
  };
  const send = async (path: string, response: ServerResponse): Promise<void> => {
    const answer = await fetch(new URL(path, address));
    const type = answer.headers.get('content-type') ?? '';
    response.writeHead(answer.status, { 'Content-Type': type });
    if (!type.startsWith('text/html')) {
      response.end(Buffer.from(await answer.arrayBuffer()));
      return;
    }
    const page = Buffer.from(change(await answer.text()));
    expectArrival(path).resolve(beginArrival(page, response));
  };
  const server = createServer((request, response) => {
    void send(request.url ?? '/', response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    arrivalOf: (path) => expectArrival(path).promise.finally(() => arrivals.delete(path)),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Sends the head of a page, before which nothing is shown. */
function beginArrival(page: Buffer, response: ServerResponse): Arrival {
  let at = Math.max(0, page.indexOf('</head>'));
  let sent = 0;
  response.write(page.subarray(0, at));
  return {
    sendNext() {
      if (sent === PIECES) {
        response.end(page.subarray(at));
        return false;
      }
      response.write(page.subarray(at, at + PIECE));
      at += PIECE;
      sent += 1;
      return true;
    },
  };
}
