import { BLOCK_END } from '#text/text-fragment.ts';

/** The words of a page that a reader can see, in order, and where each piece of them is. */
export interface PageText {
  text: string;
  nodes: { node: Text; at: number }[];
}

/** Elements whose words are no text of the page. */
const APART = 'script,style,noscript,svg,[data-tool]';

/** Collects the visible words of an element; `isRead` may let in words that are hidden, or leave others out. */
export function readText(root: Element, isRead: (element: Element) => boolean = isVisible): PageText {
  const nodes: PageText['nodes'] = [];
  let text = '';
  let block: Element | null = null;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const read = new Map<Element, boolean>();
  const blocks = new Map<Element, Element>();
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const parent = node.parentElement;
    if (!parent || node.data === '') continue;
    if (!read.has(parent)) read.set(parent, !parent.closest(APART) && isRead(parent));
    if (!read.get(parent)) continue;
    if (!blocks.has(parent)) blocks.set(parent, findBlock(parent));
    const own = blocks.get(parent) ?? null;
    if (block && own !== block) text += BLOCK_END;
    block = own;
    nodes.push({ node, at: text.length });
    // A line break in the markup is a space to a reader.
    text += node.data.replaceAll('\n', ' ');
  }
  return { text, nodes };
}

/** Whether a reader sees it; browsers that do not say so know at least whether it is laid out. */
const isVisible = (element: Element): boolean =>
  (element as Partial<Pick<Element, 'checkVisibility'>>).checkVisibility
    ? element.checkVisibility()
    : element.getClientRects().length > 0;

/** The nearest element around that is no part of a line. */
function findBlock(element: Element): Element {
  let block = element;
  while (block.parentElement && getComputedStyle(block).display.startsWith('inline'))
    block = block.parentElement;
  return block;
}

/** Where in the words a point of the page is; the nearest one after it where it is in none. */
export function placeOf({ text, nodes }: PageText, container: Node, offset: number): number {
  const own = nodes.find(({ node }) => node === container);
  if (own) return own.at + Math.min(offset, own.node.length);
  const range = document.createRange();
  range.setStart(container, offset);
  const next = nodes.find(({ node }) => range.comparePoint(node, 0) >= 0);
  return next?.at ?? text.length;
}

/** The pieces of text between two places, each as a range. */
export function rangesOf({ nodes }: PageText, from: number, to: number): Range[] {
  return nodes.flatMap(({ node, at }) => {
    const [start, end] = [Math.max(from - at, 0), Math.min(to - at, node.length)];
    if (start >= end) return [];
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return [range];
  });
}
