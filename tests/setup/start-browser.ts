import type { TestProject } from 'vitest/node';
import { launchServer, openSite, unpackBrowser } from '../browser/setup/browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where tests connect to the browser of this run; null on a machine without one. */
    browserEndpoint: string | null;
    /** Address of the built site, with its sub-path and a closing slash. */
    siteAddress: string;
  }
}

/**
 * Once before all browser tests: unpacks the browser, starts one for all of them and serves the built site. Each test
 * opens a profile of its own in it.
 */
export default async function startBrowser({ provide }: TestProject): Promise<() => Promise<void>> {
  const missing = await unpackBrowser();
  if (missing !== undefined) console.warn(`The browser tests are skipped. ${missing}`);
  const [browser, site] = await Promise.all([missing === undefined ? launchServer() : null, openSite()]);
  provide('browserEndpoint', browser?.wsEndpoint() ?? null);
  provide('siteAddress', site.address);
  return async () => {
    await browser?.close();
    await site.close();
  };
}
