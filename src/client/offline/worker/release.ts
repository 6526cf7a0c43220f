/*
 * A release as the worker caches it: in a cache of its own, named by the hash of the list of its files. Every file is held
 * against its hash before it is cached, so that nothing of another release gets in, whatever a server has in between.
 */
import { HASH_BYTES, OFFLINE_FILES, type FileHashes } from '../addresses.ts';
import { cachePrefix, deleteCaches } from '../release-caches.ts';
import { worker } from './scope.ts';

/** So many files are asked for at a time: what a reader does meanwhile comes first. */
const AT_A_TIME = 2;

/** The address of the base of the site. */
export const BASE = worker.registration.scope;

const PREFIX = cachePrefix(BASE);

/** The cache of the release of this worker. */
export const OWN_CACHE = PREFIX + __RELEASE__;

/** The list of files, cached last: a cache that has it is whole. */
const LIST = BASE + OFFLINE_FILES;

/**
 * Caches the release of this worker. Rejects where a file does not come, or is another one than the list says; what has come
 * stays for the next attempt. Where there is no room nothing stays. The release before is touched in neither case.
 */
export async function cacheRelease(): Promise<void> {
  if (worker.navigator.connection?.saveData) throw new Error('The reader saves data.');
  await deleteCaches(BASE, async (name) => name !== OWN_CACHE && (await readList(name)) === undefined);
  const cache = await caches.open(OWN_CACHE);
  try {
    await fill(cache);
  } catch (error) {
    if ((error as Error).name === 'QuotaExceededError') await caches.delete(OWN_CACHE);
    throw error;
  }
}

async function fill(cache: Cache): Promise<void> {
  const list = await ask(LIST);
  await verify(list, __RELEASE__, OFFLINE_FILES);
  const files = Object.entries((await list.clone().json()) as FileHashes);
  const older = await listOlder();
  const cacheNext = async (): Promise<void> => {
    for (let next = files.pop(); next; next = files.pop()) {
      const [path, hash] = next;
      const address = BASE + path;
      if (await cache.match(address)) continue;
      const same = older.find((one) => one.files[path] === hash)?.cache.match(address);
      await cache.put(address, (await same) ?? (await askFor(address, hash)));
    }
  };
  await Promise.all(
    Array.from({ length: AT_A_TIME }, () =>
      cacheNext().catch((error: unknown) => {
        // The others end, too.
        files.length = 0;
        throw error;
      }),
    ),
  );
  await cache.put(LIST, list);
}

/** The files of the releases that are cached already, and their caches. */
async function listOlder(): Promise<{ cache: Cache; files: FileHashes }[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== OWN_CACHE);
  return Promise.all(
    names.map(async (name) => ({ cache: await caches.open(name), files: (await readList(name)) ?? {} })),
  );
}

/** The list of a release that is cached whole; undefined for one that is not. */
async function readList(name: string): Promise<FileHashes | undefined> {
  const cache = await caches.open(name);
  return (await cache.match(LIST))?.json();
}

async function askFor(address: string, hash: string): Promise<Response> {
  const response = await ask(address);
  await verify(response, hash, address);
  return response;
}

/** Asks past what the browser still has of another release. An answer that was led here from elsewhere opens no page. */
async function ask(address: string): Promise<Response> {
  const response = await fetch(address, { cache: 'no-cache', priority: 'low', redirect: 'error' });
  if (response.status !== 200) throw new Error(`${address}: ${response.status}`);
  return response;
}

/** Throws where a file is not the one that the list means. */
async function verify(response: Response, hash: string, what: string): Promise<void> {
  const digest = await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer());
  const found = btoa(String.fromCharCode(...new Uint8Array(digest, 0, HASH_BYTES)));
  if (found !== hash) throw new Error(`${what} is not the one of this release.`);
}
