/** The shortest part of a word of two that may stand for a word of its own; of a word of more parts. */
const [MIN_PART, MIN_PART_OF_MANY] = [3, 4];

/** A word of more than so many parts is none. */
const MAX_PARTS = 4;

/**
 * The words of which one was typed without the spaces between them; null where it cannot be told. All must be known, save
 * small ones between two; of several ways that of the fewest words counts, and of these the one whose first word is longest.
 */
export function splitWord(
  word: string,
  isKnown: (part: string) => boolean,
  isSmall: (part: string) => boolean = () => false,
): string[] | null {
  for (let parts = 2; parts <= MAX_PARTS; parts += 1) {
    const shortest = parts === 2 ? MIN_PART : MIN_PART_OF_MANY;
    const found = splitInto(word, parts, { shortest, isKnown, isSmall });
    if (found) return found;
  }
  return null;
}

/** What counts as a part of a word. */
interface Parts {
  readonly shortest: number;
  isKnown(part: string): boolean;
  isSmall(part: string): boolean;
}

function splitInto(word: string, parts: number, what: Parts): string[] | null {
  const { shortest, isKnown } = what;
  if (parts === 1) return word.length >= shortest && isKnown(word) ? [word] : null;
  for (let at = word.length - shortest; at >= shortest; at -= 1) {
    const [first, rest] = [word.slice(0, at), word.slice(at)];
    if (!isKnown(first)) continue;
    const more = splitInto(rest, parts - 1, what) ?? splitAfterSmall(rest, parts - 2, what);
    if (more) return [first, ...more];
  }
  return null;
}

/** What is left once a small word was taken off its beginning. */
function splitAfterSmall(word: string, parts: number, what: Parts): string[] | null {
  if (parts === 0) return null;
  for (let at = 3; at >= 2; at -= 1) {
    const more = what.isSmall(word.slice(0, at)) ? splitInto(word.slice(at), parts, what) : null;
    if (more) return [word.slice(0, at), ...more];
  }
  return null;
}
