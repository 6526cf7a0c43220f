import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { ProblemCode } from '#problems/catalogue.ts';
import type { ProblemList } from '#problems/problem-list.ts';
import { loadMdx } from './load-mdx.ts';
import type { ContentEntry } from './read-content.ts';
import { readPlainBody } from './read-plain-body.ts';

/** The components an author may use in a body, and the attributes each must have. */
export const COMPONENTS: Readonly<Record<string, readonly string[]>> = { Cite: ['to'] };

const MAX_DEPTH = 6;

/** How many lines a body may have. */
const MAX_LINES = 5000;

/** How many marks of one sort a paragraph may have. */
const MAX_OPEN = 300;

/** A citation as it is written, of which a long table or list may have many. */
const CITE = /<Cite to="[^"<>{}]*" \/>/g;

/** A citation in a body, and its line in the file. */
export interface BodyCite {
  to: string;
  line: number;
}

/** What the edition needs to know of a body; its text is rendered elsewhere. */
export interface Body {
  /** In order. */
  cites: BodyCite[];
  links: { address: string; line: number }[];
  /** Headings of the second level, in order. */
  headings: string[];
  /** How many words its paragraphs have. */
  words: number;
}

/**
 * Reads the body of an entry. MDX is code, so everything except Markdown and the components of this site becomes a
 * problem: imports, exports, expressions, other tags, attributes with expressions. So does a paragraph without a
 * citation.
 */
export function readBody(entry: ContentEntry, problems: ProblemList): Body {
  return readPlainBody(entry) ?? readAnyBody(entry, problems);
}

/** The same with the parser for all of MDX. */
export function readAnyBody(entry: ContentEntry, problems: ProblemList): Body {
  const body: Body = { cites: [], links: [], headings: [], words: 0 };
  const { toString, visitParents } = loadMdx();
  const add = (code: ProblemCode, details: Record<string, string>, node: Nodes) =>
    problems.add(code, entry, [], details, lineOfNode(entry, node));

  const tree = parseBody(entry, problems);
  if (!tree) return body;

  const allowed = Object.keys(COMPONENTS).join(', ');
  visitParents(tree, (node, parents) => {
    const forbidden = describeForbidden(node);
    if (forbidden) add('body-forbidden', { what: forbidden, allowed }, node);
    if (node.type === 'link' || node.type === 'definition') {
      body.links.push({ address: node.url, line: lineOfNode(entry, node) });
    } else if (isElement(node) && node.name === 'Cite') {
      const to = readAttribute(node, 'to');
      if (to !== null) body.cites.push({ to, line: lineOfNode(entry, node) });
    } else if (node.type === 'heading' && node.depth === 2) {
      body.headings.push(toString(node));
    } else if (node.type === 'paragraph') {
      const text = toString(node);
      body.words += text.split(/\s+/).filter(Boolean).length;
      const isQuotation = parents.some((parent) => parent.type === 'blockquote');
      if (!isQuotation && !hasCite(node))
        add('paragraph-uncited', { words: `“${text.slice(0, 40)}…”` }, node);
    }
  });
  return body;
}

function parseBody(entry: ContentEntry, problems: ProblemList): Root | null {
  const depths = entry.body.split('\n').map(nestingDepth);
  const depth = Math.max(...depths);
  if (depth > MAX_DEPTH) {
    const details = { depth: String(depth), limit: String(MAX_DEPTH) };
    problems.add('body-too-deep', entry, [], details, entry.bodyLine + depths.indexOf(depth));
    return null;
  }
  const crowded = depths.length > MAX_LINES ? MAX_LINES : findCrowdedLine(entry.body);
  if (crowded !== null) {
    const reason =
      crowded === MAX_LINES
        ? `it has more than ${MAX_LINES} lines`
        : `more than ${MAX_OPEN} marks of one sort, such as brackets, stand in one paragraph`;
    problems.add('body-unreadable', entry, [], { reason: `${reason}.` }, entry.bodyLine + crowded);
    return null;
  }
  try {
    // Blank lines in place of the front matter make the line numbers those of the file.
    return loadMdx().parse('\n'.repeat(entry.bodyLine - 1) + entry.body);
  } catch (error) {
    // The parser throws a message of the package vfile: an error with a line.
    const { message, line = entry.bodyLine } = error as Error & { line?: number };
    problems.add('body-unreadable', entry, [], { reason: message }, line);
    return null;
  }
}

/** Marks that may open something: the parser looks for the end of each, and takes the square of their number. */
const MARKS = /[[\](){}<>*_`~!&\\]/g;

/** What begins a line of its own: an item of a list, a row of a table, a heading. */
const OWN_LINE = /^\s*(?:[-*+]\s|\d+[.)]\s|\||#)/;

/**
 * The line, counted from 0, on which a paragraph has more marks of one sort than any text needs; null when none has.
 */
function findCrowdedLine(body: string): number | null {
  const counts = new Map<string, number>();
  for (const [index, line] of body.split('\n').entries()) {
    if (line.trim() === '' || OWN_LINE.test(line)) counts.clear();
    const text = line.replace(OWN_LINE, '').replace(CITE, '');
    for (const [mark] of text.matchAll(MARKS)) {
      const count = (counts.get(mark) ?? 0) + 1;
      if (count > MAX_OPEN) return index;
      counts.set(mark, count);
    }
  }
  return null;
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;
const isElement = (node: Nodes): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** What a node is, when a body may not contain it, to stand after "contains"; null when it may. */
function describeForbidden(node: Nodes): string | null {
  if (node.type === 'mdxjsEsm') return 'an import or export';
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
    return 'an expression in braces';
  if (node.type === 'image' || node.type === 'imageReference') return 'an image';
  if (node.type === 'link' || node.type === 'definition') {
    return /^(\/|#)/.test(node.url)
      ? null
      : `a link to "${node.url}", outside this site (outside addresses belong in content/references.yaml)`;
  }
  if (!isElement(node)) return null;
  const attributes = new Map(Object.entries(COMPONENTS)).get(node.name ?? '');
  if (!attributes) return `the tag <${node.name ?? ''}>`;
  const names = node.attributes.map((attribute) =>
    attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}',
  );
  const isPlain = node.attributes.every((attribute) => typeof attribute.value === 'string');
  return isPlain && names.join() === attributes.join()
    ? null
    : `<${node.name}> with other than ${attributes.map((name) => `${name}="…"`).join(' ')}`;
}

function readAttribute(node: Element, name: string): string | null {
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

function hasCite(node: Nodes): boolean {
  let found = false;
  loadMdx().visitParents(node, (child) => {
    if (isElement(child) && child.name === 'Cite') found = true;
  });
  return found;
}

const lineOfNode = (entry: ContentEntry, node: Nodes): number => node.position?.start.line ?? entry.bodyLine;

/** How deep quotations and lists nest, estimated from a line: deep nesting would overflow the stack of the parser. */
function nestingDepth(line: string): number {
  const marks = /^(?:[\s>]|[-*+]\s|\d+[.)]\s)*/.exec(line)?.[0] ?? '';
  const indent = /^\s*/.exec(line)?.[0].length ?? 0;
  return Math.max(marks.match(/[-*+>]|\d+/g)?.length ?? 0, Math.floor(indent / 2));
}
