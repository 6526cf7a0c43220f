import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { loadMdx } from './load-mdx.ts';

/** A tag in a body: `<Cite to="…" />`, or one that does not belong there. */
export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** Whether a node is a tag. */
export const isElement = (node: Nodes): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** The value of an attribute of a tag; null when it has none that is plain text. */
export function readAttribute(node: Element, name: string): string | null {
  for (const attribute of node.attributes) {
    if (
      attribute.type === 'mdxJsxAttribute' &&
      attribute.name === name &&
      typeof attribute.value === 'string'
    ) {
      return attribute.value;
    }
  }
  return null;
}

/** What the citations in a node cite, in order. */
export function listCites(node: Nodes): string[] {
  const cites: string[] = [];
  loadMdx().visitParents(node, (child) => {
    if (isElement(child) && child.name === 'Cite') cites.push(readAttribute(child, 'to') ?? '');
  });
  return cites;
}
