import type { BrowserContext } from 'playwright-core';

/**
 * Gives the pages of a profile a clipboard each, which holds what the page wrote last: a machine has only one, which tests
 * that run side by side would share.
 */
export async function giveClipboard(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    let held = '';
    const clipboard = {
      writeText: (text: string) => {
        held = text;
        return Promise.resolve();
      },
      readText: () => Promise.resolve(held),
    };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard });
  });
}
