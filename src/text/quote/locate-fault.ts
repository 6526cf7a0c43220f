import { findNearest, type Nearest, type PassageText } from './find-nearest.ts';
import type { WantedWords } from './quote-readings.ts';

/**
 * Explains why a selector is not found in a source: which part is at fault, from 1, and where the source first differs
 * from it; `nearest` is null when nothing in the source is similar.
 */
export function locateFault(
  passages: readonly PassageText[],
  { parts, prefix, suffix }: WantedWords,
): { part: number; nearest: Nearest | null } {
  const before = prefix.split(/\n\s*\n/).at(-1) ?? '';
  const after = suffix.split(/\n\s*\n/)[0] ?? '';
  const wanted = parts.map((part, index) => {
    return (index === 0 ? before : '') + part + (index === parts.length - 1 ? after : '');
  });
  const { part, passage, rest } = placeParts(passages, wanted);
  const words = wanted[part - 1] ?? '';
  const isOutOfOrder = passage?.text.includes(words) ?? false;
  const likely = isOutOfOrder ? passage : rest;
  const nearest = likely ? findNearest(words, [likely]) : null;
  return { part, nearest: nearest ?? findNearest(words, passages) };
}

/** How much of a selector a passage contains. */
type Placed = {
  /** The first part that is missing, from 1. */
  part: number;
  passage: PassageText | null;
  /** The passage after the part before the missing one. */
  rest: PassageText | null;
};

/** What is missing in the passage that contains the most parts in order; no passage when none contains any. */
function placeParts(passages: readonly PassageText[], parts: readonly string[]): Placed {
  let best: Placed = { part: 1, passage: null, rest: null };
  let mostFound = 0;
  for (const passage of passages) {
    let end = 0;
    let found = 0;
    let missing: Placed | null = null;
    for (const [index, words] of parts.entries()) {
      const at = passage.text.indexOf(words, end);
      if (at === -1) {
        missing ??= { part: index + 1, passage, rest: { id: passage.id, text: passage.text.slice(end) } };
        continue;
      }
      found += 1;
      end = at + words.length;
    }
    if (missing && found > mostFound) {
      best = missing;
      mostFound = found;
    }
  }
  return best;
}
