/*
 * The worker of a release that caches nothing: deletes the caches of releases before it, and unregisters itself. It answers nothing, so
 * that every page comes from the server from then on.
 */
import { deleteCaches } from '../release-caches.ts';
import { worker } from './scope.ts';

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(remove()));

async function remove(): Promise<void> {
  await deleteCaches(worker.registration.scope, () => true);
  await worker.registration.unregister();
}
