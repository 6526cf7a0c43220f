import type { Nodes, Parents } from 'mdast';
import { isElement, type Element } from './markdown-tree.ts';

/** The components an author may use in a body, and the attributes each must have. */
export const COMPONENTS: Readonly<Record<string, readonly string[]>> = { Cite: ['to'] };

/** What a node is, when a body may not contain it, to stand after "contains"; null when it may. */
export function describeForbidden(node: Nodes, parents: readonly Parents[]): string | null {
  switch (node.type) {
    case 'mdxjsEsm':
      return 'an import or export';
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return 'an expression in braces';
    case 'image':
    case 'imageReference':
      return 'an image';
    case 'code':
      return 'a block of code, in which no citation can stand (indented by four spaces, or between fences)';
    case 'heading':
      if (parents.length > 1) return 'a heading inside a list or a quotation';
      return node.depth === 1
        ? 'a heading of the first level, which only the title is ("##" begins a section)'
        : null;
    case 'listItem':
      return typeof node.checked === 'boolean' ? 'a box to be ticked' : null;
    case 'link':
    case 'definition':
      if (!/^(\/|#)/.test(node.url)) {
        return `a link to "${node.url}", outside this site (outside addresses belong in content/references.yaml)`;
      }
      return typeof node.title === 'string'
        ? `a title of a link, “${node.title}”, which no citation proves`
        : null;
    default:
      return isElement(node) ? describeElement(node) : null;
  }
}

function describeElement(node: Element): string | null {
  const attributes = new Map(Object.entries(COMPONENTS)).get(node.name ?? '');
  if (!attributes) return `the tag <${node.name ?? ''}>`;
  if (node.children.length > 0) return `<${node.name}> with words in it, which nobody would see`;
  const names = node.attributes.map((attribute) =>
    attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}',
  );
  const isPlain = node.attributes.every((attribute) => typeof attribute.value === 'string');
  return isPlain && names.join() === attributes.join()
    ? null
    : `<${node.name}> with other than ${attributes.map((name) => `${name}="…"`).join(' ')}`;
}
