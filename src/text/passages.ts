import { countCodePoints } from '#text/characters/code-points.ts';

/** A numbered paragraph of a source. Offsets are code points of the text as stored; `end` is exclusive. */
export type Passage = {
  /** 'p1', 'p2' …: the anchor a reader cites. */
  id: string;
  start: number;
  end: number;
  text: string;
};

/** A line that is not blank, and every line after it up to the next blank one. `\s` includes NBSP. */
const BLOCK = /\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g;

/**
 * Splits a source into passages: blocks of lines between blank ones, without the white space at either end. A line of
 * white space only, no-break spaces included, is blank.
 */
export function splitPassages(text: string): Passage[] {
  const passages: Passage[] = [];
  let unitsBefore = 0;
  let pointsBefore = 0;
  for (const match of text.matchAll(BLOCK)) {
    const block = match[0].trimEnd();
    const start = pointsBefore + countCodePoints(text.slice(unitsBefore, match.index));
    const end = start + countCodePoints(block);
    passages.push({ id: `p${passages.length + 1}`, start, end, text: block });
    unitsBefore = match.index + block.length;
    pointsBefore = end;
  }
  return passages;
}
