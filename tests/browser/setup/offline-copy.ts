import type { Page } from 'playwright-core';
import { serveFolder, type ServedFolder } from '#commands/serve.ts';

/** A site whose server can be stopped, and begun again with another folder at the same address. */
export interface StoppableSite extends AsyncDisposable {
  /** The address of a root-relative path. */
  at(path: string): string;
  stop(): Promise<void>;
  /** Serves a folder from now on; the first one where none is named. */
  begin(dist?: string): Promise<void>;
}

/** Serves a folder under a sub-path until it is stopped. */
export async function openStoppable(first: string, base = '/'): Promise<StoppableSite> {
  let served: ServedFolder | undefined = await serveFolder(first, { base });
  const { address, port } = served;
  const stop = async (): Promise<void> => {
    await served?.close();
    served = undefined;
  };
  return {
    at: (path) => address + path.slice(1),
    stop,
    async begin(dist = first) {
      await stop();
      served = await serveFolder(dist, { base, port });
    },
    [Symbol.asyncDispose]: stop,
  };
}

/** The states of the workers of a page's site, and the names of the caches. */
export const readCaches = (page: Page) =>
  page.evaluate(async () => {
    const found = await navigator.serviceWorker.getRegistrations();
    return {
      active: found.map(({ active }) => active?.state),
      waiting: found.filter(({ waiting }) => waiting).length,
      caches: await caches.keys(),
    };
  });

/** Moves the pointer, as a reader does. */
export async function movePointer(page: Page): Promise<void> {
  await page.mouse.move(200, 200);
  await page.mouse.move(210, 215);
}

/** Follows the first link of the page at hand that leads to a path, as a reader does. */
export async function follow(page: Page, path: string): Promise<void> {
  await movePointer(page);
  await page.locator(`a[href$="${path}"]:visible`).first().click();
  await page.waitForURL(`**${path}`);
  await movePointer(page);
}

/** Waits until the copy is whole and answers. */
export async function waitUntilCached(page: Page): Promise<void> {
  while ((await readCaches(page)).active[0] !== 'activated') await page.waitForTimeout(100);
}

/** Reads two pages, and waits until the edition is cached. */
export async function readOn(page: Page, site: StoppableSite): Promise<void> {
  await page.goto(site.at('/'));
  await follow(page, '/timeline/');
  await waitUntilCached(page);
}
