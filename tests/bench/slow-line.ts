import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** The slow line of the speed brief: milliseconds there and back, bytes a second, bytes sent before the first answer. */
const ROUND_TRIP = 150;
const BYTES_PER_SECOND = 200_000;
const FIRST_WINDOW = 10 * 1460;
/** A new connection shakes hands twice, TCP and TLS 1.3, before it may ask for anything. */
const HANDSHAKES = 2;

/** A line in front of a server, until it is closed. */
export interface SlowLine {
  readonly address: string;
  close(): void;
}

/**
 * Puts a slow line in front of a server of this machine: it delays what goes either way by half a round trip, makes
 * a new connection wait for its handshakes, lets what is sent grow from a small window as TCP does, and shares
 * its breadth among all connections. The browser's own throttling knows neither handshakes nor windows.
 */
export async function openSlowLine(target: string): Promise<SlowLine> {
  const { port } = new URL(target);
  const sockets = new Set<Socket>();
  const line = { freeAt: 0 };
  const proxy = createServer((client) => {
    const server = connect(Number(port), '127.0.0.1');
    for (const socket of [client, server]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => sockets.delete(socket));
    }
    const openAt = performance.now() + HANDSHAKES * ROUND_TRIP;
    client.on('data', (chunk) => {
      const wait = Math.max(0, openAt - performance.now()) + ROUND_TRIP / 2;
      setTimeout(() => server.writable && server.write(chunk), wait);
    });
    const send = createSender(client, line);
    server.on('data', send);
    client.on('close', () => server.destroy());
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  return {
    address: `http://localhost:${(proxy.address() as AddressInfo).port}/`,
    close: () => {
      for (const socket of sockets) socket.destroy();
      proxy.close();
    },
  };
}

/** Sends to a browser as a server with a small window does: a window a round trip, each twice the one before. */
function createSender(client: Socket, line: { freeAt: number }): (chunk: Buffer) => void {
  let window = FIRST_WINDOW;
  let left = window;
  let windowOpensAt = 0;
  let queue = Promise.resolve();
  const sleepUntil = (moment: number): Promise<void> =>
    new Promise((resolve) => setTimeout(resolve, Math.max(0, moment - performance.now())));
  const sendPart = async (part: Buffer): Promise<void> => {
    const begun = Math.max(performance.now(), line.freeAt, windowOpensAt);
    line.freeAt = begun + (part.length / BYTES_PER_SECOND) * 1000;
    const arrivesAt = line.freeAt + ROUND_TRIP / 2;
    left -= part.length;
    if (left <= 0) {
      // The next window opens when the first bytes of this one have been acknowledged.
      windowOpensAt = begun + ROUND_TRIP;
      window *= 2;
      left = window;
    }
    await sleepUntil(Math.max(line.freeAt, windowOpensAt - ROUND_TRIP));
    void sleepUntil(arrivesAt).then(() => client.writable && client.write(part));
  };
  return (chunk) => {
    queue = queue.then(async () => {
      for (let at = 0; at < chunk.length;) {
        const part = chunk.subarray(at, at + Math.min(1460, left));
        at += part.length;
        await sendPart(part);
      }
    });
  };
}
