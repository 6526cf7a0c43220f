import { OFFLINE_SCRIPT } from './script-address.ts';

/** The Navigation API, which tells the pages of this visit without anything being stored. */
interface Visit {
  readonly entries: () => readonly { readonly url: string | null; readonly sameDocument: boolean }[];
}

/** The base of the site, where the script of links lies. */
const baseOf = (): string => new URL('./', import.meta.url).href;

/**
 * Whether somebody reads on: this is not the first page of the edition that the tab has shown, or the device has a copy
 * from before. In a browser that cannot tell the pages of a visit nobody does.
 */
function isReadingOn(): boolean {
  if (navigator.serviceWorker.controller) return true;
  const base = baseOf();
  const { navigation } = globalThis as { navigation?: Visit };
  // Pages of this edition hide their addresses from each other, as they do from other sites (the policy of referrers).
  return !!navigation
    ?.entries()
    .some(({ url, sameDocument }) => !sameDocument && (url?.startsWith(base) ?? true));
}

/** The script that registers the service worker; it is loaded when somebody reads on, or wants it changed. */
export const loadOffline = (): Promise<typeof import('./main.ts')> =>
  import(/* @vite-ignore */ baseOf() + OFFLINE_SCRIPT);

/** Has the edition cached for somebody who reads on, where the browser can and this build wants it. */
export function registerWhenReadingOn(): void {
  if (!__OFFLINE__ || !('serviceWorker' in navigator)) return;
  if (isReadingOn()) void loadOffline().then(({ register }) => register());
  else if (document.querySelector('.offline-copy')) void loadOffline();
}
