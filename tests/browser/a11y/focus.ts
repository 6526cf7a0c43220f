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

/** So many of the first stops are gone to with the key itself. */
const BY_KEY = 12;

/** Presses the Tab key so often, without asking after each press whether it has arrived. */
async function pressTab(page: Page, times: number): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 } as const;
  const sent = Array.from({ length: times }, () => [
    client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key }),
    client.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
  ]);
  await Promise.all(sent.flat());
  await client.detach();
}

/** The stops of a page in the order of the Tab key, found without it: what can have the focus, each with what is wrong. */
const LIST_STOPS = `globalThis.listStops = (most) => {
  const isReached = (element) => {
    if (element.tabIndex < 0) return false;
    // Of the buttons of a group the key stops at one.
    if (element.type === 'radio' && element.name !== '' && !element.checked) {
      const group = [...document.getElementsByName(element.name)].filter((one) => one.form === element.form);
      if (group.some((one) => one.checked)) return false;
    }
    element.focus({ focusVisible: true });
    return document.activeElement === element;
  };
  const stops = [];
  for (const element of document.querySelectorAll('*')) {
    if (stops.length === most) break;
    if (isReached(element)) stops.push({ element, ...readStop() });
  }
  return stops;
};`;

/**
 * Goes through a page that was just opened in the order of the Tab key and says what is wrong with each stop, up to so
 * many. A key takes longer than all that the page does about it, so that the page goes from stop to stop by itself; that
 * these are the stops of the key is held against the key where the page begins.
 */
export async function tabThrough(page: Page, maxStops: number): Promise<string[]> {
  await page.evaluate(`${READ_STOP} ${LIST_STOPS}
    globalThis.pressed = [];
    addEventListener('keyup', () => void pressed.push({ element: document.activeElement, ...readStop() }), true);`);
  await pressTab(page, BY_KEY);
  return page.evaluate<string[]>(`(() => {
    const end = pressed.findIndex(({ isOut }) => isOut);
    const byKey = (end === -1 ? pressed : pressed.slice(0, end)).slice(0, ${maxStops});
    document.activeElement?.blur();
    const all = listStops(${maxStops});
    const others = byKey.filter(({ element }, at) => element !== all[at]?.element);
    return [
      ...new Set([...byKey, ...all].flatMap(({ fault }) => fault ?? [])),
      ...others.map(({ element }) => element.outerHTML.slice(0, 90) + ' is no stop where the key stops'),
      ...(end !== -1 && all.length > end ? ['there are more stops than the key finds'] : []),
    ];
  })()`);
}

/** What is wrong with the skip link of a page: it is the first stop, and leads to the text. */
export async function checkSkipLink(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const first = await page.evaluate<string>(`${READ_STOP} ${LIST_STOPS} listStops(1)[0].element.className`);
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
