import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { ServedFolder } from '#commands/serve.ts';
import { launchBrowser, openSite } from './browser.ts';

/** A page in a browser of its own, and what happened while it was open. */
export interface OpenPage {
  readonly page: Page;
  /** Every address asked for, in order. */
  readonly requests: string[];
  /** Everything the browser complained of: script errors, refused files, breaches of the security policy. */
  readonly complaints: string[];
}

export interface Session {
  /** The address of a root-relative path of the site. */
  at(path: string): string;
  /** Opens a path in a fresh browser profile, which is closed after the test. */
  open(path: string, options?: BrowserContextOptions): Promise<OpenPage>;
}

/** A browser and the built site, served, for all tests of a `describe`. */
export function useBrowser(): Session {
  let browser: Browser;
  let site: ServedFolder;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), openSite()]);
  });
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
  afterAll(() => Promise.all([browser.close(), site.close()]));

  const at = (path: string): string => site.address + path.replace(/^\//, '');
  return {
    at,
    open: async (path, options = {}) => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const requests: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      await page.goto(at(path));
      return { page, requests, complaints };
    },
  };
}
