import type { ExcerptSegment } from './excerpt.ts';

/** Puts text, and elements, into a new element. Text stays text: nothing of a page or a query becomes markup. */
export function createElement(tag: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(...children);
  return element;
}

/** A link with text and elements in it. */
export function createLink(address: string, ...children: (Node | string)[]): HTMLElement {
  const link = createElement('a', ...children);
  link.setAttribute('href', address);
  return link;
}

/** A paragraph of a class, with text and elements in it. */
export function createParagraph(className: string, ...children: (Node | string)[]): HTMLElement {
  const paragraph = createElement('p', ...children);
  paragraph.className = className;
  return paragraph;
}

/** Text with the words that answer in `<mark>`. */
export const createSegments = (segments: readonly ExcerptSegment[]): (Node | string)[] =>
  segments.map(({ text, isMarked }) => (isMarked ? createElement('mark', text) : text));
