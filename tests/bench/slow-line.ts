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
    const ask = createDelivery(server);
    client.on('data', (chunk: Buffer) => ask(chunk, Math.max(openAt, performance.now()) + ROUND_TRIP / 2));
    const send = createSender(createDelivery(client), line);
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

type Deliver = (part: Buffer, arrivesAt: number) => void;

const sleepUntil = (moment: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, moment - performance.now())));

/** Hands parts over at their moments, and in the order they were sent: two timers may fire in another. */
function createDelivery(to: Socket): Deliver {
  let earlier = Promise.resolve();
  return (part, arrivesAt) => {
    earlier = earlier.then(async () => {
      await sleepUntil(arrivesAt);
      if (to.writable) to.write(part);
    });
  };
}

/**
 * Sends to a browser as a server with a small window does: a window a round trip, each twice the one before. Moments
 * are reckoned from one another, not from when a timer woke, so a busy machine does not narrow the line.
 */
function createSender(deliver: Deliver, line: { freeAt: number }): (chunk: Buffer) => void {
  let window = FIRST_WINDOW;
  let left = window;
  let windowOpensAt = 0;
  let queue = Promise.resolve();
  const sendPart = async (part: Buffer, readyAt: number): Promise<void> => {
    const begun = Math.max(readyAt, line.freeAt, windowOpensAt);
    line.freeAt = begun + (part.length / BYTES_PER_SECOND) * 1000;
    left -= part.length;
    if (left <= 0) {
      // The next window opens when the first bytes of this one have been acknowledged.
      windowOpensAt = begun + ROUND_TRIP;
      window *= 2;
      left = window;
    }
    deliver(part, line.freeAt + ROUND_TRIP / 2);
    await sleepUntil(Math.max(line.freeAt, windowOpensAt - ROUND_TRIP));
  };
  return (chunk) => {
    const readyAt = performance.now();
    queue = queue.then(async () => {
      for (let at = 0; at < chunk.length;) {
        const part = chunk.subarray(at, at + Math.min(1460, left));
        at += part.length;
        await sendPart(part, readyAt);
      }
    });
  };
}
