import type { Heading, Nodes, Table } from 'mdast';
import type { ProblemCode } from '#problems/catalogue.ts';
import type { ProblemList } from '#problems/problem-list.ts';
import { addToSections, emptyBody, type Body } from './body/body.ts';
import { COMPONENTS, describeForbidden } from './body/describe-forbidden.ts';
import { findUncited } from './body/find-uncited.ts';
import { loadMdx } from './body/load-mdx.ts';
import { parseBody } from './body/parse-body.ts';
import { isElement, listCites, readAttribute } from './body/markdown-tree.ts';
import { readPlainBody, renderPlainLine } from './body/read-plain-body.ts';
import { validatePlainBody, validateRawBody, validateWords } from './letters/validate-body.ts';
import type { ContentEntry } from './read-content.ts';

/** The mark of a footnote of Markdown that has no text, which stays as it is written. */
const FOOTNOTE_MARK = /\[\^[^\]\s]+\]/;

/**
 * Reads a body. MDX is code, so everything except Markdown and the components of this site becomes a problem: imports,
 * exports, expressions, other tags, attributes with expressions. So does whatever a citation should prove and none
 * does, a footnote that is no citation, and a letter that is not what it looks like.
 */
export function readBody(entry: ContentEntry, problems: ProblemList): Body {
  const plain = readPlainBody(entry);
  if (!plain) return readAnyBody(entry, problems);
  validatePlainBody(entry, renderPlainLine, problems);
  return plain;
}

/** The same with the parser for all of MDX. */
export function readAnyBody(entry: ContentEntry, problems: ProblemList): Body {
  const body = emptyBody();
  const { toString, visitParents } = loadMdx();
  const add = (code: ProblemCode, details: Record<string, string>, node: Nodes) =>
    problems.add(code, entry, [], details, lineOfNode(entry, node));

  validateRawBody(entry, problems);
  const tree = parseBody(entry, problems);
  if (!tree) return body;

  const allowed = Object.keys(COMPONENTS).join(', ');
  visitParents(tree, (node, parents) => {
    const forbidden = describeForbidden(node, parents);
    if (forbidden) add('body-forbidden', { what: forbidden, allowed }, node);
    if (node.type === 'link' || node.type === 'definition') {
      body.links.push({ address: node.url, line: lineOfNode(entry, node) });
    } else if (isElement(node) && node.name === 'Cite') {
      const to = readAttribute(node, 'to');
      if (to !== null) body.cites.push({ to, line: lineOfNode(entry, node) });
    } else if (node.type === 'blockquote' && !parents.some(({ type }) => type === 'blockquote')) {
      const line = lineOfNode(entry, node);
      body.quotations.push({ words: toString(node), cites: listCites(node), line });
    } else if (node.type === 'footnoteReference') {
      add('footnote-forbidden', { mark: `[^${node.label ?? node.identifier}]` }, node);
    } else if (node.type === 'text' && FOOTNOTE_MARK.test(node.value)) {
      add('footnote-forbidden', { mark: FOOTNOTE_MARK.exec(node.value)?.[0] ?? '' }, node);
    } else if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      const text = toString(node);
      if (node.type === 'paragraph') body.words += text.split(/\s+/).filter(Boolean).length;
      validateWords(entry, text, node, problems);
    }
  });
  for (const { what, words, node } of findUncited(tree)) {
    const start = words.length > 40 ? `${words.slice(0, 40)}…` : words;
    add('paragraph-uncited', { what, words: `“${start}”` }, node);
  }
  for (const node of tree.children) addBlock(body, entry, node);
  return body;
}

/** Opens the section a heading begins, or adds what stands under it; the head of a table is a heading of its rows. */
function addBlock(body: Body, entry: ContentEntry, node: Nodes): void {
  const { toString } = loadMdx();
  const begin = (heading: string, depth: number | null, text: string, at: Heading | Table) =>
    body.sections.push({
      heading,
      depth,
      line: lineOfNode(entry, at),
      text,
      cites: depth === null ? listCites(at) : [],
    });
  if (node.type === 'heading') begin(toString(node), node.depth, '', node);
  else {
    if (node.type === 'table') {
      const [head = [], ...rows] = node.children.map((row) => row.children.map(toText));
      begin(head.join(' | '), null, rows.flat().join(' '), node);
    }
    addToSections(body.sections, toText(node), listCites(node));
  }
  function toText(part: Nodes): string {
    return 'children' in part && part.type !== 'paragraph' && part.type !== 'tableCell'
      ? part.children.map((child) => toText(child)).join(' ')
      : toString(part);
  }
}

const lineOfNode = (entry: ContentEntry, node: Nodes): number => node.position?.start.line ?? entry.bodyLine;
