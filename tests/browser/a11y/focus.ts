import type { Page } from 'playwright-core';

/** What the focus is on after a key was pressed. */
interface Stop {
  /** What is wrong with it, as a reader sees it; null when nothing is. */
  readonly fault: string | null;
  /** Whether the focus has left the page. */
  readonly isOut: boolean;
}

/** Defines `readStop` in a page: the element that has the focus, and whether it is seen to have it. */
const READ_STOP = `globalThis.readStop = () => {
  const element = document.activeElement;
  if (!element || element === document.body) return { fault: null, isOut: true };
  const name = element.outerHTML.slice(0, 90);
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  if ((outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) && boxShadow === 'none') {
    return { fault: name + ' does not show that it has the focus', isOut: false };
  }
  const isSeen = [...element.getClientRects()].some(({ left, top, width, height }) => {
    const seen = document.elementFromPoint(left + width / 2, top + height / 2);
    // A label lies over the field that it names.
    return seen !== null && (element.contains(seen) || seen.closest('label')?.contains(element));
  });
  return { fault: isSeen ? null : name + ' is covered, or out of sight', isOut: false };
};`;

const readStop = (page: Page): Promise<Stop> => page.evaluate<Stop>(`${READ_STOP} readStop()`);

/** What is wrong with the element that has the focus; null when nothing is, or nothing has it. */
export const checkFocus = async (page: Page): Promise<string | null> => (await readStop(page)).fault;

/** So many keys are pressed before the page is asked what became of them. */
const AT_ONCE = 16;

/**
 * Goes through a page that was just opened with the Tab key and says what is wrong with each stop, up to so many. The
 * page notes each stop itself when the next key leaves it.
 */
export async function tabThrough(page: Page, maxStops: number): Promise<string[]> {
  await page.evaluate(`${READ_STOP}
    globalThis.stops = [];
    addEventListener('keydown', () => void stops.push(readStop()), true);`);
  // What the first key leaves is the page itself.
  const isThrough = async (): Promise<boolean> =>
    page.evaluate<boolean>('stops.length > ' + maxStops + ' || stops.slice(1).some(({ isOut }) => isOut)');
  do for (let key = 0; key < AT_ONCE; key += 1) await page.keyboard.down('Tab');
  while (!(await isThrough()));
  await page.keyboard.up('Tab');
  const stops = (await page.evaluate<Stop[]>('stops')).slice(1, maxStops + 1);
  const end = stops.findIndex(({ isOut }) => isOut);
  return stops.slice(0, end === -1 ? undefined : end).flatMap(({ fault }) => fault ?? []);
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
