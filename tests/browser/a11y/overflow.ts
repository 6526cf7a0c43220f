import type { Page } from 'playwright-core';

/** What makes a page scroll sideways: its width, and the last elements that reach beyond it; nothing when none does. */
export async function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 100));
    return scrollWidth > clientWidth ? [`${scrollWidth} px`, ...wide.slice(-3)] : [];
  });
}

/** The elements whose text is cut off at their edge; not those that are for the ear alone. */
export async function findClipped(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *:not(.unseen, .unseen *, input, select, option)')]
      .filter((element) => {
        const { overflowX, overflowY, display } = getComputedStyle(element);
        const clips = /hidden|clip|scroll|auto/;
        return (
          display !== 'inline' &&
          ((clips.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
            (clips.test(overflowY) && element.scrollHeight > element.clientHeight + 1))
        );
      })
      .map((element) => element.outerHTML.slice(0, 100)),
  );
}
