import { countWhile } from '#text/order/count-while.ts';

/**
 * Offsets into a source count Unicode code points, as the W3C's TextPositionSelector does; JavaScript counts
 * UTF-16 units. The two differ only after a character outside the basic plane (a surrogate pair).
 */
const SURROGATE_PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

/** The number of code points in `text`. */
export function countCodePoints(text: string): number {
  return text.length - (text.match(SURROGATE_PAIR)?.length ?? 0);
}

/** The part of `text` from code point `start` up to, not including, code point `end`. */
export function sliceCodePoints(text: string, start: number, end: number): string {
  return text.slice(toUnitIndex(text, start), toUnitIndex(text, end));
}

/** The surrogate pairs of long texts: a source is asked about often, and should be searched once. */
const knownTexts = new Map<string, readonly number[]>();

/** The UTF-16 indexes at which the surrogate pairs of a text begin. */
function listSurrogatePairs(text: string): readonly number[] {
  const known = knownTexts.get(text);
  if (known) return known;
  const pairs = Array.from(text.matchAll(SURROGATE_PAIR), ({ index }) => index);
  if (text.length >= 1000) knownTexts.set(text, pairs);
  return pairs;
}

/** The UTF-16 index, for `slice` and `indexOf`, of the code point with this index. */
export function toUnitIndex(text: string, point: number): number {
  const pairs = listSurrogatePairs(text);
  // Before the pair of index i there are i pairs, each of them a code point of two units.
  return Math.min(point + countWhile(pairs, (unit, index) => unit - index < point), text.length);
}

/** The index of the code point that begins at a UTF-16 index. */
export function toPointIndex(text: string, unit: number): number {
  return unit - countWhile(listSurrogatePairs(text), (pair) => pair + 1 < unit);
}

/** The standard name of a character: 'U+00A0'. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
