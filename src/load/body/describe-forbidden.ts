import type { Definition, Link, Nodes, Parents } from 'mdast';
import { isElement, type Element } from './markdown-tree.ts';

/** The components an author may use in a body, and the attributes each must have. */
export const COMPONENTS: Readonly<Record<string, readonly string[]>> = { Cite: ['to'] };

/** What is refused wherever it stands, and what it is called. */
const NEVER: Readonly<Partial<Record<Nodes['type'], string>>> = {
  mdxjsEsm: 'an import or export',
  mdxFlowExpression: 'an expression in braces',
  mdxTextExpression: 'an expression in braces',
  image: 'an image',
  imageReference: 'an image',
  code: 'a block of code, in which no citation can stand (indented by four spaces, or between fences)',
};

/** What a node is, when a body may not contain it, to stand after "contains"; null when it may. */
export function describeForbidden(node: Nodes, parents: readonly Parents[]): string | null {
  if (node.type === 'heading') {
    if (parents.length > 1) return 'a heading inside a list or a quotation';
    return node.depth > 1
      ? null
      : 'a heading of the first level, which only the title is ("##" begins a section)';
  }
  if (node.type === 'link' || node.type === 'definition') return describeLink(node);
  if (node.type === 'listItem') return typeof node.checked === 'boolean' ? 'a box to be ticked' : null;
  return isElement(node) ? describeElement(node) : (NEVER[node.type] ?? null);
}

function describeLink({ url, title }: Link | Definition): string | null {
  if (!/^(\/|#)/.test(url)) {
    return `a link to "${url}", outside this site (outside addresses belong in content/references.yaml)`;
  }
  return typeof title === 'string' ? `a title of a link, “${title}”, which no citation proves` : null;
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
