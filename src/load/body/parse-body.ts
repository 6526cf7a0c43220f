import type { Root } from 'mdast';
import type { ProblemList } from '#problems/problem-list.ts';
import type { ContentEntry } from '../read-content.ts';
import { explainMdx } from './explain-mdx.ts';
import { loadMdx } from './load-mdx.ts';

/** How deep quotations and lists may nest. */
const MAX_DEPTH = 6;

/** How many lines a body may have. */
const MAX_LINES = 5000;

/** How many marks of one sort a paragraph may have. */
const MAX_OPEN = 300;

/** A citation as it is written, of which a long table or list may have many. */
const CITE = /<Cite to="[^"<>{}]*" \/>/g;

/** The tree of a body; null, and a problem, when it is no MDX, or more than its parser reads within a moment. */
export function parseBody(entry: ContentEntry, problems: ProblemList): Root | null {
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
    problems.add('body-unreadable', entry, [], { reason: `${explainMdx(message)}.` }, line);
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

/** How deep quotations and lists nest, estimated from a line: deep nesting would overflow the stack of the parser. */
function nestingDepth(line: string): number {
  const marks = /^(?:[\s>]|[-*+]\s|\d+[.)]\s)*/.exec(line)?.[0] ?? '';
  const indent = /^\s*/.exec(line)?.[0].length ?? 0;
  return Math.max(marks.match(/[-*+>]|\d+/g)?.length ?? 0, Math.floor(indent / 2));
}
