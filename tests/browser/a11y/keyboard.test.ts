import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserMissing } from '../setup/browser.ts';
import { useBrowser } from '../setup/session.ts';
import { listTemplates } from '../setup/templates.ts';

const templates = await listTemplates();

/** What is wrong with the element that has the focus, as a reader sees it; null when nothing is. */
async function checkFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const name = element.outerHTML.slice(0, 90);
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    if ((outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) && boxShadow === 'none') {
      return `${name} does not show that it has the focus`;
    }
    const boxes = [...element.getClientRects()];
    const isSeen = boxes.some(({ left, top, width, height }) => {
      const seen = document.elementFromPoint(left + width / 2, top + height / 2);
      // A label lies over the field that it names.
      return seen !== null && (element.contains(seen) || seen.closest('label')?.contains(element));
    });
    return isSeen ? null : `${name} is covered, or out of sight`;
  });
}

/** Goes through a page with the Tab key and says what is wrong with each stop, up to so many. */
async function tabThrough(page: Page, stops: number): Promise<string[]> {
  const faults: string[] = [];
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab');
    const fault = await checkFocus(page);
    if (fault !== null) faults.push(fault);
    if (await page.evaluate(() => document.activeElement === document.body)) break;
  }
  return faults;
}

describe.skipIf(browserMissing)('By keyboard', () => {
  const { open } = useBrowser();

  it.each(templates)('the first stop of %s is the skip link, which leads to the text', async (path) => {
    const { page } = await open(path);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    expect(await checkFocus(page)).toBeNull();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const isPast = await page.evaluate(() => {
      const main = document.querySelector('main');
      const active = document.activeElement;
      const isAfter =
        main && active && main.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING;
      return Boolean(main?.contains(active) || isAfter);
    });
    expect(isPast).toBe(true);
  });

  it.each(templates)('every stop of %s is seen', { timeout: 60_000 }, async (path) => {
    const { page } = await open(path, { viewport: { width: 360, height: 640 } });
    expect(await tabThrough(page, 120)).toEqual([]);
  });

  it('a search can be made, and its first result opened', async () => {
    const { page } = await open('/search/');
    await page.locator('#q').focus();
    await page.keyboard.type('embassy');
    await page.keyboard.press('Enter');
    const first = page.locator('#results[aria-busy="false"] > ol li a').first();
    await first.waitFor();
    const address = await first.getAttribute('href');
    await first.focus();
    expect(await checkFocus(page)).toBeNull();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === address);
  });

  it('a stop without an outline, and one that is covered, are caught', async () => {
    const { page } = await open('/about/', { bypassCSP: true });
    await page.addStyleTag({ content: ':focus-visible { outline: none }' });
    expect((await tabThrough(page, 3)).join()).toContain('does not show');
    await page.reload();
    await page.addStyleTag({
      content: 'body::before { content: ""; position: fixed; inset: 0; z-index: 99 }',
    });
    expect((await tabThrough(page, 3)).join()).toContain('covered');
  });
});
