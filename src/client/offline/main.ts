/*
 * Loaded when a reader reads on, or turns to the button of the page about the edition: has the worker registered, which
 * keeps the edition on the device, and lets the browser install it as an app.
 */
import { APP_MANIFEST, WORKER_SCRIPT } from './addresses.ts';
import { deleteCaches } from './kept-caches.ts';
import { LEAVING } from './messages.ts';

const base = new URL('./', import.meta.url).href;
const { serviceWorker } = navigator;

/** Stored by a reader who wants no copy, and by nothing else. */
const REFUSAL = 'offline';

function isRefused(): boolean {
  try {
    return localStorage[REFUSAL] === 'no';
  } catch {
    return true;
  }
}

/** Keeps a copy of the edition, unless the reader refuses one or saves data. */
export function keep(): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (isRefused() || connection?.saveData) return;
  // Where a browser refuses, as in some private windows, all else works as before.
  serviceWorker.register(base + WORKER_SCRIPT, { updateViaCache: 'none' }).catch(() => {});
  if (document.querySelector('link[rel=manifest]')) return;
  const link = { rel: 'manifest', href: base + APP_MANIFEST };
  document.head.append(Object.assign(document.createElement('link'), link));
  const meta = { name: 'theme-color', content: getComputedStyle(document.documentElement).backgroundColor };
  document.head.append(Object.assign(document.createElement('meta'), meta));
}

/** Removes the copy and keeps none; or keeps one again. */
export async function change(): Promise<void> {
  if (isRefused()) {
    delete localStorage[REFUSAL];
    keep();
  } else {
    localStorage[REFUSAL] = 'no';
    await (await serviceWorker.getRegistration(base))?.unregister();
    await deleteCaches(base, () => true);
  }
  nameButton();
}

/** Says on the button what it would do. */
function nameButton(): void {
  const button = document.querySelector('.keep');
  if (button) button.textContent = isRefused() ? 'Keep a copy again' : 'Remove the copy, and keep none';
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
