import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { beforeAll, inject, onTestFinished } from 'vitest';
import { giveClipboard } from './clipboard.ts';

/** A page in a browser profile of its own, and what happened while it was open. */
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
  /** A blank page in a fresh browser profile, which is closed after the test: for what changes the profile itself. */
  newPage(options?: BrowserContextOptions): Promise<OpenPage>;
  /** A blank page that is used again after the test: nothing stays of it but what the browser caches. */
  blankPage(options?: BrowserContextOptions): Promise<OpenPage>;
  /** Opens a path in such a page. */
  open(path: string, options?: BrowserContextOptions): Promise<OpenPage>;
}

/** What has not come by then, on a machine with much else to do, does not come. */
const TIMEOUT_MS = 120_000;

/** The connection of this worker to the browser of the run. */
let connection: Promise<Browser> | undefined;

/** The browser of the run (tests/setup/start-browser.ts); every test file of a worker has the same connection. */
export function connectBrowser(): Promise<Browser> {
  const endpoint = inject('browserEndpoint');
  if (endpoint === null) throw new Error('There is no browser to test in.');
  return (connection ??= chromium.connect(endpoint));
}

/** What the browser is made to say where a page wants a service worker registered, which a test did not allow. */
const BLOCKED = /^Service Worker registration blocked/;

/**
 * A blank page in a profile of its own, in a browser, without service workers unless the options allow them: what one
 * answers, a test could not have fail. Whoever opens it closes its context.
 */
export async function openProfile(browser: Browser, options: BrowserContextOptions = {}): Promise<OpenPage> {
  const context = await browser.newContext({ serviceWorkers: 'block', ...options });
  context.setDefaultTimeout(TIMEOUT_MS);
  if (options.permissions?.includes('clipboard-read')) await giveClipboard(context);
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    const text = message.text();
    if (['error', 'warning'].includes(message.type()) && !BLOCKED.test(text)) complaints.push(text);
  });
  return { page, requests, complaints };
}

/** Pages that wait to be used again, by their options: to start one takes the browser longer than most tests. */
const idle = new Map<string, OpenPage[]>();

const keyOf = (options: BrowserContextOptions): string => JSON.stringify(options);

/** A blank page with these options, used before if there is one; goes back by `returnPage`. */
async function borrowPage(browser: Browser, options: BrowserContextOptions): Promise<OpenPage> {
  return idle.get(keyOf(options))?.pop() ?? openProfile(browser, options);
}

/** Makes a page blank, so that the next test finds nothing of this one. */
async function returnPage(opened: OpenPage, options: BrowserContextOptions): Promise<void> {
  const { page, requests, complaints } = opened;
  await page.goto('about:blank');
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.emulateMedia({ media: null });
  await page.setViewportSize(options.viewport ?? { width: 1280, height: 720 });
  requests.length = 0;
  complaints.length = 0;
  idle.set(keyOf(options), [...(idle.get(keyOf(options)) ?? []), opened]);
}

/** Uses a blank page, which is used again afterwards; one on which something failed is closed. */
export async function withPage<T>(
  browser: Browser,
  options: BrowserContextOptions,
  use: (opened: OpenPage) => Promise<T>,
): Promise<T> {
  const opened = await borrowPage(browser, options);
  try {
    const result = await use(opened);
    await returnPage(opened, options);
    return result;
  } catch (error) {
    await opened.page.context().close();
    throw error;
  }
}

/** The address of a root-relative path of the served site. */
export const addressOf = (path: string): string => inject('siteAddress') + path.replace(/^\//, '');

/** The browser and the built site, served, for all tests of a `describe`. Not for tests that run side by side. */
export function useBrowser(): Session {
  let browser: Browser;
  beforeAll(async () => {
    browser = await connectBrowser();
  });
  const newPage = async (options?: BrowserContextOptions): Promise<OpenPage> => {
    const opened = await openProfile(browser, options);
    onTestFinished(() => opened.page.context().close());
    return opened;
  };
  const blankPage = async (options: BrowserContextOptions = {}): Promise<OpenPage> => {
    const opened = await borrowPage(browser, options);
    onTestFinished(() => returnPage(opened, options));
    return opened;
  };
  return {
    at: addressOf,
    newPage,
    blankPage,
    open: async (path, options) => {
      const opened = await blankPage(options);
      await opened.page.goto(addressOf(path));
      return opened;
    },
  };
}
