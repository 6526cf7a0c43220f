import { NodeType, type HTMLElement, type Node } from 'node-html-parser';

/** Attributes whose words a reader meets. */
const READ = ['title', 'alt', 'aria-label', 'placeholder', 'content'];

/** The language a piece of a page is in: that of the nearest element that names one. */
function languageOf(nearest: HTMLElement | null): string {
  for (let element = nearest; element; element = element.parentNode) {
    const lang = element.getAttribute('lang');
    if (lang) return lang;
  }
  return '';
}

/** A text or an attribute, and the language it is said to be in. */
export interface ReadWords {
  readonly words: string;
  readonly lang: string;
}

/** The words of the pages read so far; several rules ask for them, and nobody changes a page. */
const known = new WeakMap<HTMLElement, ReadWords[]>();

/** Everything on a page that is read: its texts, and the attributes that are words. */
export function wordsOf(root: HTMLElement): ReadWords[] {
  const before = known.get(root);
  if (before) return before;
  const found: ReadWords[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === NodeType.TEXT_NODE)
      found.push({ words: node.text, lang: languageOf(node.parentNode) });
    if (node.nodeType !== NodeType.ELEMENT_NODE) return;
    const element = node as HTMLElement;
    if (/^(script|style)$/i.test(element.rawTagName)) return;
    for (const name of READ) {
      const words = element.getAttribute(name);
      if (words) found.push({ words, lang: languageOf(element) });
    }
    element.childNodes.forEach(visit);
  };
  visit(root);
  known.set(root, found);
  return found;
}
