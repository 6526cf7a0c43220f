import type { Nodes } from 'mdast';
import type { ProblemList } from '#problems/problem-list.ts';
import { findHidden } from '#text/letters/hidden-characters.ts';
import { validateLetters } from '#text/letters/validate-letters.ts';
import type { LetterFault } from '#text/letters/letter-fault.ts';
import type { ContentEntry } from '../read-content.ts';
import { reportLetters } from './report-letters.ts';

type LetterValidator = (text: string) => readonly LetterFault[];

/** Validates the letters of a body, line by line; `render` makes of a line the words a reader sees. */
export function validatePlainBody(
  entry: ContentEntry,
  render: (line: string) => string,
  problems: ProblemList,
): void {
  validateLines(entry, (line) => validateLetters(render(line), 'Latin'), problems);
}

/** Validates what cannot be seen in a body as it is written, wherever it stands: in words, addresses, or between them. */
export function validateRawBody(entry: ContentEntry, problems: ProblemList): void {
  validateLines(entry, findHidden, problems);
}

/**
 * Validates the letters of words of a body as they are rendered: after entities, across emphasis and links. What
 * `validateRawBody` has reported is not reported again.
 */
export function validateWords(entry: ContentEntry, words: string, node: Nodes, problems: ProblemList): void {
  const faults = validateLetters(words, 'Latin');
  if (faults.length === 0) return;
  const { start, end } = node.position ?? { start: { line: entry.bodyLine }, end: { line: entry.bodyLine } };
  const lines = entry.body.split('\n').slice(start.line - entry.bodyLine, end.line - entry.bodyLine + 1);
  const isWritten = (letters: string): boolean => lines.some((line) => line.includes(letters));
  // The parser reads a null as a lost letter.
  const unreported = faults.filter(
    ({ found }) =>
      !(findHidden(found).length > 0 && isWritten(found)) && !(found === '\ufffd' && isWritten('\0')),
  );
  const placed = unreported.map((fault) => {
    const index = lines.findIndex((line) => line.includes(fault.found));
    return { fault, line: start.line + Math.max(0, index) };
  });
  reportLetters(placed, entry, [], problems);
}

function validateLines(entry: ContentEntry, validate: LetterValidator, problems: ProblemList): void {
  for (const [index, text] of entry.body.split('\n').entries()) {
    const line = entry.bodyLine + index;
    const placed = validate(text).map((fault) => ({ fault, line }));
    reportLetters(placed, entry, [], problems);
  }
}
