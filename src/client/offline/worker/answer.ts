/*
 * What the worker answers. A page that is kept is always that of its release, and gets all its parts from there; a page
 * that is not comes from the server, and so do its parts. So no page has parts of two releases.
 */
import { HASHED_FILE } from '../addresses.ts';
import { BASE, OWN_CACHE } from './release.ts';
import { FRAME_PAGE, writeAbsence } from './absence.ts';
import { worker, type AskEvent } from './scope.ts';

/** The cache that is shown: the own one, until the next release takes over. */
let shown = OWN_CACHE;

/** From now on answers with another release. */
export const show = (cache: string): void => void (shown = cache);

/** Whether a request is one for the worker: something below its base is read. */
export const isAnswered = ({ method, url }: Request): boolean => method === 'GET' && url.startsWith(BASE);

/** The address under which a file is kept: without a query, an anchor and the name of an index. */
const toKey = (address: string): string => {
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/\/index\.html$/, '/');
};

/** Answers a request for a page: as it is kept; with its closing slash; from the server; or by saying that it is not here. */
export async function answerPage(request: Request): Promise<Response> {
  const cache = await caches.open(shown);
  const key = toKey(request.url);
  const kept = await cache.match(key);
  if (kept) return kept;
  if (await cache.match(`${key}/`)) return Response.redirect(`${key}/${new URL(request.url).search}`, 301);
  try {
    return await fetch(request);
  } catch (error) {
    const frame = await cache.match(BASE + FRAME_PAGE);
    if (!frame) throw error;
    return writeAbsence(frame, BASE);
  }
}

/** Answers a request for a part of a page. What carries a hash is the same in each release, and may always be the kept one. */
export async function answerPart({ request, clientId }: AskEvent): Promise<Response> {
  const cache = await caches.open(shown);
  const kept = await cache.match(toKey(request.url));
  if (!kept) return fetch(request);
  const page = clientId === '' ? undefined : await worker.clients.get(clientId);
  const isOfRelease = page !== undefined && (await cache.match(toKey(page.url))) !== undefined;
  return isOfRelease || HASHED_FILE.test(request.url) ? kept : fetch(request);
}
