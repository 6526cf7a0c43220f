import type { Element, ElementContent, Nodes as HastNodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toHast, type Handlers } from 'mdast-util-to-hast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Citation } from '#edition/types/edition.ts';
import { noteIds, type BookLink } from './book-links.ts';

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm, { singleTilde: false });

/** How a body links: paths of the edition, and what each citation of it is called. */
interface BodyLinks {
  readonly toBook: BookLink;
  readonly citations: readonly Pick<Citation, 'to' | 'number'>[];
}

/**
 * The body of a chapter as XHTML. A citation becomes the mark of a note, which readers show in place; the first mark of
 * each note is the one that the note leads back to.
 */
export function writeBody(body: string, { toBook, citations }: BodyLinks): string {
  const numbers = new Map(citations.map(({ to, number }) => [to, number]));
  const seen = new Set<number>();
  const mark = (node: MdxJsxTextElement | MdxJsxFlowElement): Element | undefined => {
    const to = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'to')?.value;
    const number = typeof to === 'string' ? numbers.get(to) : undefined;
    if (number === undefined) return undefined;
    const ids = noteIds(number);
    const id = seen.has(number) ? {} : { id: ids.mark };
    seen.add(number);
    const properties = { ...id, href: `#${ids.note}`, 'epub:type': 'noteref', role: 'doc-noteref' };
    const link: Element = {
      type: 'element',
      tagName: 'a',
      properties,
      children: [{ type: 'text', value: `${number}` }],
    };
    return { type: 'element', tagName: 'sup', properties: {}, children: [link] };
  };
  const handlers: Handlers = {
    mdxJsxTextElement: (_, node: MdxJsxTextElement) => mark(node),
    mdxJsxFlowElement: (_, node: MdxJsxFlowElement) => mark(node),
  };
  const tree = toHast(parser.parse(body), { handlers });
  return toXhtml(relink(tree, toBook));
}

/** Leads every link of a body to where its thing stands in the book. */
function relink(node: HastNodes, toBook: BookLink): HastNodes {
  if (!('children' in node)) return node;
  const children = node.children.map((child) => relink(child, toBook)) as ElementContent[];
  if (node.type !== 'element' || typeof node.properties.href !== 'string')
    return { ...node, children };
  return { ...node, properties: { ...node.properties, href: toBook(node.properties.href) }, children };
}

const toXhtml = (tree: HastNodes): string =>
  toHtml(tree, {
    closeSelfClosing: true,
    tightSelfClosing: true,
    characterReferences: { useNamedReferences: false },
  });
