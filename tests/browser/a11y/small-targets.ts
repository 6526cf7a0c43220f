import type { Page } from 'playwright-core';

/**
 * What is too small to be hit (WCAG 2.5.8): less than 24 px high or wide, and so near to another target that a circle
 * of 24 px around it would touch that one. A link in a sentence is excused, its line being what it is; a label that
 * names a field is hit in its place. A mark of a drawing stands close to others, and has to be large enough by itself.
 */
export async function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const MIN_SIZE = 24;
    const isInSentence = (element: Element): boolean => {
      if (element instanceof SVGElement || getComputedStyle(element).display !== 'inline') return false;
      let block = element.parentElement;
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
      const words = (of: Element | null): number => of?.textContent.replace(/\s+/g, '').length ?? 0;
      return words(block) > words(element);
    };
    const targets = [...document.querySelectorAll('a[href], button, input, select, summary')].flatMap(
      (element) => {
        const isShown = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
        const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
        const box = (label ?? element).getBoundingClientRect();
        const { left, top, width, height } = box;
        if (!isShown || left < -99 || (width === 0 && height === 0) || isInSentence(element)) return [];
        const isSmall = Math.round(width) < MIN_SIZE || height < MIN_SIZE - 0.5;
        return [{ element, box, isSmall, x: left + width / 2, y: top + height / 2 }];
      },
    );
    const isCrowded = ({ element, x, y }: (typeof targets)[number]): boolean =>
      targets.some((other) => {
        if (other.element === element) return false;
        const { left, right, top, bottom } = other.box;
        const toBox = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
        const toCentre = Math.hypot(other.x - x, other.y - y);
        return toBox < MIN_SIZE / 2 || (other.isSmall && toCentre < MIN_SIZE);
      });
    return targets
      .filter((one) => one.isSmall && (one.element.matches('svg a:has(use, rect)') || isCrowded(one)))
      .map(
        ({ element, box }) =>
          `${Math.round(box.width)} × ${Math.round(box.height)}: ${element.outerHTML.slice(0, 110)}`,
      );
  });
}
