import { OFFLINE_SCRIPT } from './script-address.ts';

/** The Navigation API, which tells the pages of this visit without anything being stored. */
interface Visit {
  readonly entries: () => readonly { readonly url: string | null; readonly sameDocument: boolean }[];
}

/** The base of the site, where the script of links lies. */
const baseOf = (): string => new URL('./', import.meta.url).href;

/**
 * Whether somebody reads on: this is not the first page of the edition that the tab has shown, or the device keeps a copy
 * from before. A browser that cannot tell the pages of a visit keeps nothing.
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

/** What keeps the edition on the device; it is asked for when somebody reads on, or wants it changed. */
export const loadOffline = (): Promise<typeof import('./main.ts')> =>
  import(/* @vite-ignore */ baseOf() + OFFLINE_SCRIPT);

/** Keeps the edition on the device of somebody who reads on, where the browser can and this build wants it. */
export function keepWhenReadingOn(): void {
  if (!__OFFLINE__ || !('serviceWorker' in navigator)) return;
  if (isReadingOn()) void loadOffline().then(({ keep }) => keep());
  else if (document.querySelector('.keep')) void loadOffline();
}
