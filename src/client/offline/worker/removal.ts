/*
 * The worker of a release that keeps nothing: deletes what releases before it have kept, and goes. It answers nothing, so
 * that every page comes from the server from then on.
 */
import { deleteCaches } from '../kept-caches.ts';
import { worker } from './scope.ts';

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(remove()));

async function remove(): Promise<void> {
  await deleteCaches(worker.registration.scope, () => true);
  await worker.registration.unregister();
}
