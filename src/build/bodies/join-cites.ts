import type { Nodes, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visitParents } from 'unist-util-visit-parents';

/** A citation in a body, as its author writes it: `<Cite to="embassy-opened" />`. */
const isCite = (node: Nodes | undefined): node is MdxJsxTextElement =>
  node?.type === 'mdxJsxTextElement' && node.name === 'Cite';

/** What a citation cites; an author's slip in it has stopped the build before. */
const targetOf = ({ attributes }: MdxJsxTextElement): string =>
  attributes
    .map((attribute) =>
      attribute.type === 'mdxJsxAttribute' && attribute.name === 'to' ? attribute.value : null,
    )
    .find((value) => typeof value === 'string') ?? '';

/**
 * A plugin for the renderer of bodies: citations that follow one another at the end of a sentence become one, whose `to`
 * has all they cite, with spaces between. A reader sees one mark, which opens all evidence of the sentence.
 */
export function joinCites() {
  return (tree: Root): void => {
    visitParents(tree, (node) => {
      if (!('children' in node)) return;
      const joined: Nodes[] = [];
      for (const child of node.children as Nodes[]) {
        const last = joined.at(-1);
        if (isCite(last) && isCite(child)) joined[joined.length - 1] = join(last, child);
        else joined.push(child);
      }
      node.children = joined as typeof node.children;
    });
  };
}

const join = (one: MdxJsxTextElement, other: MdxJsxTextElement): MdxJsxTextElement => ({
  ...one,
  attributes: [{ type: 'mdxJsxAttribute', name: 'to', value: `${targetOf(one)} ${targetOf(other)}` }],
});
