/*
 * What the worker answers. A page in the cache is always that of its release, and gets all its parts from there; a page
 * that is not comes from the server, and so do its parts. So no page has parts of two releases.
 */
import { HASHED_FILE } from '../addresses.ts';
import { BASE, OWN_CACHE } from './release.ts';
import { FRAME_PAGE, writeNotCached } from './not-cached.ts';
import { worker, type AskEvent } from './scope.ts';

/** Where the own cache notes the name of the one that is shown instead: the worker may be stopped before the next takes over. */
const SHOWN = `${BASE}?shown`;

/** The cache that is shown: the own one, until the next release takes over. */
let shown: Promise<string> | undefined;

async function readShown(): Promise<string> {
  const note = await caches.match(SHOWN, { cacheName: OWN_CACHE });
  return (await note?.text()) ?? OWN_CACHE;
}

const nameShown = (): Promise<string> => (shown ??= readShown());

const openShown = async (): Promise<Cache> => caches.open(await nameShown());

/** Whether another release is shown already. */
export const isHandedOver = async (): Promise<boolean> => (await nameShown()) !== OWN_CACHE;

/** From now on answers with another release, also when the worker is started anew. */
export async function show(cache: string): Promise<void> {
  shown = Promise.resolve(cache);
  await (await caches.open(OWN_CACHE)).put(SHOWN, new Response(cache));
}

/** Whether a request is one for the worker: something below its base is read. */
export const isAnswered = ({ method, url }: Request): boolean => method === 'GET' && url.startsWith(BASE);

/** The address under which a file is cached: without a query, an anchor and the name of an index. */
const toKey = (address: string): string => {
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/\/index\.html$/, '/');
};

/** Answers a request for a page: from the cache; with its closing slash; from the server; or by saying that it is not here. */
export async function answerPage(request: Request): Promise<Response> {
  const cache = await openShown();
  const key = toKey(request.url);
  const cached = await cache.match(key);
  if (cached) return cached;
  if (await cache.match(`${key}/`)) return Response.redirect(`${key}/${new URL(request.url).search}`, 301);
  try {
    return await fetch(request);
  } catch (error) {
    const frame = await cache.match(BASE + FRAME_PAGE);
    if (!frame) throw error;
    return writeNotCached(frame, BASE);
  }
}

/** Answers a request for a part of a page. What carries a hash is the same in each release, and may always be the cached one. */
export async function answerPart({ request, clientId }: AskEvent): Promise<Response> {
  const cache = await openShown();
  const cached = await cache.match(toKey(request.url));
  if (!cached) return fetch(request);
  const page = clientId === '' ? undefined : await worker.clients.get(clientId);
  const isOfRelease = page !== undefined && (await cache.match(toKey(page.url))) !== undefined;
  return isOfRelease || HASHED_FILE.test(request.url) ? cached : fetch(request);
}
