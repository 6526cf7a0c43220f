import type { FieldPath, ProblemList, SourceLocation } from '#problems/problem-list.ts';
import { nameLetters } from '#text/letters/validate-letters.ts';
import type { LetterFault } from '#text/letters/letter-fault.ts';

/** A fault and the line of the file it stands on. */
export interface PlacedFault {
  fault: LetterFault;
  line: number;
}

/** Words a problem shows, cut after 40 letters. */
const show = (words: string): string => `“${words.length > 40 ? `${words.slice(0, 40)}…` : words}”`;

/** Faults that are one slip of the author: the same character, the same form, the same word, or damage of one text. */
function slipOf({ kind, found, why }: LetterFault): string {
  if (kind === 'damage') return kind;
  return kind === 'hidden' ? found : why;
}

/** Adds the faults of one text to the problems, each slip once. */
export function reportLetters(
  placed: readonly PlacedFault[],
  location: SourceLocation,
  path: FieldPath,
  problems: ProblemList,
): void {
  const reported = new Set<string>();
  for (const { fault, line } of placed) {
    const slip = slipOf(fault);
    if (reported.has(slip)) continue;
    reported.add(slip);
    const { why, instead } = fault;
    if (fault.kind === 'damage') {
      const details = { words: show(fault.found), why, instead };
      problems.add('text-damaged', location, path, details, line);
    } else {
      const code = fault.kind === 'look-alike' ? 'letter-look-alike' : 'character-forbidden';
      problems.add(code, location, path, { character: nameLetters(fault), why, instead }, line);
    }
  }
}
