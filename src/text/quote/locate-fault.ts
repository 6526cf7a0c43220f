import { findNearest, type Nearest, type PassageText } from './find-nearest.ts';
import type { WantedWords } from './quote-readings.ts';

/**
 * Says why a selector that stands nowhere in a source does not: which part is at fault (from 1), and where the
 * source first differs from it; null where nothing in the source is near.
 */
export function locateFault(
  passages: readonly PassageText[],
  { parts, prefix, suffix }: WantedWords,
): { part: number; nearest: Nearest | null } {
  const before = prefix.split(/\n\s*\n/).at(-1) ?? '';
  const after = suffix.split(/\n\s*\n/)[0] ?? '';
  const pieces = parts.map((part, index) => {
    return (index === 0 ? before : '') + part + (index === parts.length - 1 ? after : '');
  });
  const { part, passage, rest } = placePieces(passages, pieces);
  const piece = pieces[part - 1] ?? '';
  const isOutOfOrder = passage?.text.includes(piece) ?? false;
  const likely = isOutOfOrder ? passage : rest;
  const nearest = likely ? findNearest(piece, [likely]) : null;
  return { part, nearest: nearest ?? findNearest(piece, passages) };
}

type Placed = {
  /** The first piece that is missing, from 1. */
  part: number;
  passage: PassageText | null;
  /** What the passage has after the piece before it. */
  rest: PassageText | null;
};

/** How far the pieces go in the passage that holds most of them, in order; no passage where none holds any. */
function placePieces(passages: readonly PassageText[], pieces: readonly string[]): Placed {
  let best: Placed = { part: 1, passage: null, rest: null };
  let mostHeld = 0;
  for (const passage of passages) {
    let end = 0;
    let held = 0;
    let missing: Placed | null = null;
    for (const [index, piece] of pieces.entries()) {
      const at = passage.text.indexOf(piece, end);
      if (at === -1) {
        missing ??= { part: index + 1, passage, rest: { id: passage.id, text: passage.text.slice(end) } };
        continue;
      }
      held += 1;
      end = at + piece.length;
    }
    if (missing && held > mostHeld) {
      best = missing;
      mostHeld = held;
    }
  }
  return best;
}
