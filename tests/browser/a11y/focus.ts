import type { Page } from 'playwright-core';

/** What the focus is on after a key was pressed. */
interface Stop {
  /** What is wrong with it, as a reader sees it; null when nothing is. */
  readonly fault: string | null;
  /** Whether the focus has left the page. */
  readonly isOut: boolean;
}

/** The element that has the focus, and whether it is seen to have it. */
async function readStop(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { fault: null, isOut: true };
    const name = element.outerHTML.slice(0, 90);
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    if ((outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) && boxShadow === 'none') {
      return { fault: `${name} does not show that it has the focus`, isOut: false };
    }
    const boxes = [...element.getClientRects()];
    const isSeen = boxes.some(({ left, top, width, height }) => {
      const seen = document.elementFromPoint(left + width / 2, top + height / 2);
      // A label lies over the field that it names.
      return seen !== null && (element.contains(seen) || seen.closest('label')?.contains(element));
    });
    return { fault: isSeen ? null : `${name} is covered, or out of sight`, isOut: false };
  });
}

/** What is wrong with the element that has the focus; null when nothing is, or nothing has it. */
export const checkFocus = async (page: Page): Promise<string | null> => (await readStop(page)).fault;

/** Goes through a page with the Tab key and says what is wrong with each stop, up to so many. */
export async function tabThrough(page: Page, stops: number): Promise<string[]> {
  const faults: string[] = [];
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab');
    const { fault, isOut } = await readStop(page);
    if (fault !== null) faults.push(fault);
    if (isOut) break;
  }
  return faults;
}

/** What is wrong with the skip link of a page that was just opened: it is the first stop, and leads to the text. */
export async function checkSkipLink(page: Page): Promise<string[]> {
  const faults: string[] = [];
  await page.keyboard.press('Tab');
  const first = await page.evaluate(() => document.activeElement?.className);
  if (first !== 'skip') faults.push(`the first stop is ${first}, not the skip link`);
  const fault = await checkFocus(page);
  if (fault !== null) faults.push(fault);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const isPast = await page.evaluate(() => {
    const main = document.querySelector('main');
    const active = document.activeElement;
    if (!main || !active) return false;
    const isAfter = main.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING;
    return main.contains(active) || isAfter !== 0;
  });
  return isPast ? faults : [...faults, 'the skip link does not lead past the menu'];
}
