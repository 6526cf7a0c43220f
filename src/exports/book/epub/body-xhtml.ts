import type { Element, ElementContent, Nodes as HastNodes, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toHast, type Handlers } from 'mdast-util-to-hast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { BookLink } from './book-links.ts';

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm, { singleTilde: false });

/** How a body links. */
export interface BodyLinks {
  /** Where a path of the edition stands. */
  readonly toBook: BookLink;
  /** The attributes of the link that marks a citation, by what it cites; its number is what it shows. */
  readonly markOf: (to: string, isFirst: boolean) => { number: number; properties: Properties } | undefined;
}

/** A body as XHTML. A citation becomes a mark, a small number that is a link. */
export function writeBody(body: string, { toBook, markOf }: BodyLinks): string {
  const seen = new Set<string>();
  const writeMark = (node: MdxJsxTextElement | MdxJsxFlowElement): Element | undefined => {
    const to = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'to')?.value;
    const mark = typeof to === 'string' ? markOf(to, !seen.has(to)) : undefined;
    if (typeof to !== 'string' || mark === undefined) return undefined;
    seen.add(to);
    const { number, properties } = mark;
    const link: Element = {
      type: 'element',
      tagName: 'a',
      properties,
      children: [{ type: 'text', value: `${number}` }],
    };
    return { type: 'element', tagName: 'sup', properties: {}, children: [link] };
  };
  const handlers: Handlers = {
    mdxJsxTextElement: (_, node: MdxJsxTextElement) => writeMark(node),
    mdxJsxFlowElement: (_, node: MdxJsxFlowElement) => writeMark(node),
  };
  const tree = toHast(parser.parse(body), { handlers });
  // Marks that follow one another are one line of numbers, or they would be read as one number.
  return toXhtml(relink(tree, toBook)).replaceAll('</sup><sup>', ', ');
}

/** Leads every link of a body to where its thing stands in the book. */
function relink(node: HastNodes, toBook: BookLink): HastNodes {
  if (!('children' in node)) return node;
  const children = node.children.map((child) => relink(child, toBook)) as ElementContent[];
  if (node.type !== 'element' || typeof node.properties.href !== 'string') return { ...node, children };
  return { ...node, properties: { ...node.properties, href: toBook(node.properties.href) }, children };
}

const toXhtml = (tree: HastNodes): string =>
  toHtml(tree, {
    closeSelfClosing: true,
    tightSelfClosing: true,
    characterReferences: { useNamedReferences: false },
  });
