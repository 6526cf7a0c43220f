import type { PagefindPage } from './pagefind.ts';

/** Puts text, and elements, into a new element. Text stays text: nothing of a page or a query becomes markup. */
export function createElement(tag: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(...children);
  return element;
}

/** An excerpt as nodes: its text, and its marked words in `<mark>`; whatever else it may hold is dropped. */
export function readExcerpt(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...parsed.body.childNodes].map((node) =>
    node.nodeName === 'MARK'
      ? createElement('mark', node.textContent ?? '')
      : new Text(node.textContent ?? ''),
  );
}

/** The results as an ordered list; the first link of each item is the permalink of the record. */
export function renderResults(pages: readonly PagefindPage[]): HTMLElement {
  const items = pages.map(({ url, meta, excerpt }) => {
    const link = createElement('a', meta.title ?? url);
    link.setAttribute('href', url);
    const facts = [meta.date, meta.kind, meta.sigla].filter(Boolean).join(' · ');
    const about = createElement('p', facts);
    about.className = 'quiet';
    return createElement('li', createElement('h2', link), about, createElement('p', ...readExcerpt(excerpt)));
  });
  return createElement('ol', ...items);
}
