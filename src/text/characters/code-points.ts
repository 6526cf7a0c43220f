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

/** For long texts, whether they have a surrogate pair: a source is sliced often, and should be searched once. */
const knownTexts = new Map<string, boolean>();

function hasSurrogatePair(text: string): boolean {
  if (text.length < 1000) return text.search(SURROGATE_PAIR) !== -1;
  const found = knownTexts.get(text) ?? text.search(SURROGATE_PAIR) !== -1;
  knownTexts.set(text, found);
  return found;
}

/** The UTF-16 index, for `slice` and `indexOf`, of the code point with this index. */
export function toUnitIndex(text: string, point: number): number {
  if (!hasSurrogatePair(text)) return Math.min(point, text.length);
  let unit = 0;
  for (let passed = 0; passed < point && unit < text.length; passed += 1) {
    unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
  }
  return unit;
}

/** The standard name of a character: 'U+00A0'. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
