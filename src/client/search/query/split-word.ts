/** The shortest part of a word that may stand for a word of its own. */
const MIN_PART = 3;

/**
 * The two words of which one was typed without the space between them; null where it cannot be told. Both
 * parts must be known, and the longest first part counts.
 */
export function splitWord(word: string, isKnown: (part: string) => boolean): [string, string] | null {
  for (let at = word.length - MIN_PART; at >= MIN_PART; at -= 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (isKnown(first) && isKnown(second)) return [first, second];
  }
  return null;
}
