import { NodeType, type HTMLElement, type Node } from 'node-html-parser';
import { foldSpace } from '../../site.ts';

/** The smallest elements that hold a sentence or a name of their own. */
const BLOCKS = new Set(
  'p li dt dd h1 h2 h3 h4 h5 h6 th td caption figcaption summary legend label button'.split(' '),
);

/** A block that holds no other block. */
export interface Block {
  readonly element: HTMLElement;
  /** What a reader reads, with “” in the place of each quotation; white space folded. */
  readonly prose: string;
}

/** The blocks of the pages read so far; several rules ask for them, and nobody changes a page. */
const known = new WeakMap<HTMLElement, Block[]>();

/** The blocks of a page that hold no other block, in one walk; those within a quotation left out. */
export function blocksOf(root: HTMLElement): Block[] {
  const before = known.get(root);
  if (before) return before;
  const found: Block[] = [];
  collectBlocks(root, found);
  known.set(root, found);
  return found;
}

/** Adds the blocks below an element, and says whether there are any. */
function collectBlocks(parent: Node, found: Block[]): boolean {
  let hasBlock = false;
  for (const node of parent.childNodes) {
    if (node.nodeType !== NodeType.ELEMENT_NODE || isQuotation(node as HTMLElement)) continue;
    const element = node as HTMLElement;
    const isBlock = BLOCKS.has(nameOf(element));
    const holdsBlock = collectBlocks(element, found);
    if (isBlock && !holdsBlock) {
      const prose = foldSpace(readProse(element)).replace(/“[^”]*”/g, '“”');
      found.push({ element, prose });
    }
    hasBlock ||= isBlock || holdsBlock;
  }
  return hasBlock;
}

/** The text of an element, with “” in the place of what is not in the words of the editors. */
function readProse(element: HTMLElement): string {
  return element.childNodes
    .map((node) => {
      if (node.nodeType === NodeType.TEXT_NODE) return node.text;
      if (node.nodeType !== NodeType.ELEMENT_NODE) return '';
      return isQuotation(node as HTMLElement) ? '“”' : readProse(node as HTMLElement);
    })
    .join('');
}

const nameOf = ({ rawTagName }: HTMLElement): string => rawTagName.toLowerCase();

/** Whether an element holds the words of a source, words of another language, or no words at all. */
function isQuotation(element: HTMLElement): boolean {
  const name = nameOf(element);
  const lang = element.getAttribute('lang') ?? 'en';
  return (
    /^(blockquote|q|script|style|svg)$/.test(name) ||
    (name !== 'html' && lang !== 'en') ||
    element.classList.contains('words')
  );
}
