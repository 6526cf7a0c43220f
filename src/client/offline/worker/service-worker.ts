/*
 * The service worker: caches a release whole and answers with it. It takes over when no page of the release before is open,
 * or when the only one is being left for another page: then that page is the first of the new release.
 */
import { answerPage, answerPart, isAnswered, isHandedOver, show } from './answer.ts';
import { deleteCaches } from '../release-caches.ts';
import { LEAVING, NAME_CACHE, TAKE_OVER } from '../messages.ts';
import { BASE, cacheRelease, OWN_CACHE } from './release.ts';
import { worker } from './scope.ts';

/** What has not been answered by then is not waited for, in milliseconds. */
const TIMEOUT_MS = 1000;

/** The page that a reader is leaving through a link to another one. */
let left: string | undefined;

worker.addEventListener('install', (event) => event.waitUntil(cacheRelease()));
worker.addEventListener('activate', (event) =>
  event.waitUntil(deleteCaches(BASE, (name) => name !== OWN_CACHE)),
);

worker.addEventListener('message', ({ data, source, ports: [port] }) => {
  if (data === LEAVING) {
    left = (source as { id?: string } | null)?.id;
    setTimeout(() => (left = undefined), TIMEOUT_MS);
  }
  if (data === NAME_CACHE) port?.postMessage(OWN_CACHE);
  if (data === TAKE_OVER) void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (!isAnswered(request)) return;
  event.respondWith(request.mode === 'navigate' ? openPage(request) : answerPart(event));
});

async function openPage(request: Request): Promise<Response> {
  const next = worker.registration.waiting;
  const leaving = left;
  left = undefined;
  // A browser may have left the first request undone.
  if (await isHandedOver()) next?.postMessage(TAKE_OVER);
  else if (next && leaving !== undefined) {
    const open = await worker.clients.matchAll({ type: 'window' });
    if (open.every(({ id }) => id === leaving)) await handOver(next);
  }
  return answerPage(request);
}

/** Lets the next release take over, and answers with it until it does: the browser waits for the answers under way. */
async function handOver(next: ServiceWorker): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const cache = await new Promise<unknown>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
    setTimeout(resolve, TIMEOUT_MS);
    next.postMessage(NAME_CACHE, [port2]);
  });
  if (typeof cache !== 'string') return;
  await show(cache);
  next.postMessage(TAKE_OVER);
}
