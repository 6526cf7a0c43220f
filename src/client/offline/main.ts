/*
 * Loaded when a reader reads on, or turns to the button of the page about the edition: registers the service worker, which
 * caches the edition, and lets the browser install it as an app.
 */
import { APP_MANIFEST, WORKER_SCRIPT } from './addresses.ts';
import { deleteCaches } from './release-caches.ts';
import { LEAVING } from './messages.ts';

const base = new URL('./', import.meta.url).href;
const { serviceWorker } = navigator;

/** Stored by a reader who wants no copy, and by nothing else. */
const OPT_OUT = 'offline';

function isOptedOut(): boolean {
  try {
    return localStorage[OPT_OUT] === 'no';
  } catch {
    return true;
  }
}

/** Has a copy of the edition cached, unless the reader refuses one or saves data. */
export function register(): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (isOptedOut() || connection?.saveData) return;
  // Where a browser refuses, as in some private windows, all else works as before.
  serviceWorker.register(base + WORKER_SCRIPT, { updateViaCache: 'none' }).catch(() => {});
  if (document.querySelector('link[rel=manifest]')) return;
  const link = { rel: 'manifest', href: base + APP_MANIFEST };
  document.head.append(Object.assign(document.createElement('link'), link));
  const meta = { name: 'theme-color', content: getComputedStyle(document.documentElement).backgroundColor };
  document.head.append(Object.assign(document.createElement('meta'), meta));
}

/** Removes the copy and stores none; or stores one again. */
export async function change(): Promise<void> {
  if (isOptedOut()) {
    delete localStorage[OPT_OUT];
    register();
  } else {
    localStorage[OPT_OUT] = 'no';
    await (await serviceWorker.getRegistration(base))?.unregister();
    await deleteCaches(base, () => true);
  }
  nameButton();
}

/** Says on the button what it would do. */
function nameButton(): void {
  const button = document.querySelector('.offline-copy');
  if (button) button.textContent = isOptedOut() ? 'Store a copy again' : 'Remove the copy and store none';
}
nameButton();

// Where the only page that is open is left for another one, the worker may show the next release there. A link that opens
// a window of its own, or leads to a place of the page at hand, leaves nothing.
document.addEventListener('click', (event) => {
  const { target, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = event;
  if (ctrlKey || metaKey || shiftKey || altKey || defaultPrevented) return;
  const link = (target as Partial<Element>).closest?.<HTMLAnchorElement>('a[href]');
  if (link?.href.startsWith(base) && link.pathname !== location.pathname)
    serviceWorker.controller?.postMessage(LEAVING);
});
