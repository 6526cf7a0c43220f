import type { Nodes, Root } from 'mdast';
import { loadMdx } from './load-mdx.ts';
import { listCites } from './markdown-tree.ts';

/** Words of a body that cite nothing. */
export interface UncitedWords {
  /** What they are: 'paragraph', 'quotation', 'row of a table'. */
  what: string;
  words: string;
  node: Nodes;
}

/**
 * The words of a body that no citation stands beside, in order: each paragraph, also that of an item of a list, each
 * block quotation and each row of a table needs one of its own. Headings are proved by what stands under them.
 */
export function findUncited(tree: Root): UncitedWords[] {
  return tree.children.flatMap(findIn);
}

function findIn(node: Nodes): UncitedWords[] {
  if (node.type === 'paragraph') return requireCitation('paragraph', node);
  if (node.type === 'blockquote') return requireCitation('quotation', node);
  if (node.type === 'table')
    return node.children.slice(1).flatMap((row) => requireCitation('row of a table', row));
  return node.type === 'list' || node.type === 'listItem' ? node.children.flatMap(findIn) : [];
}

function requireCitation(what: string, node: Nodes): UncitedWords[] {
  const words = loadMdx().toString(node);
  return words.trim() === '' || listCites(node).length > 0 ? [] : [{ what, words, node }];
}
