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
    const found = splitInto(word, parts, parts === 2 ? MIN_PART : MIN_PART_OF_MANY, isKnown, isSmall);
    if (found) return found;
  }
  return null;
}

function splitInto(
  word: string,
  parts: number,
  shortest: number,
  isKnown: (part: string) => boolean,
  isSmall: (part: string) => boolean,
): string[] | null {
  if (parts === 1) return word.length >= shortest && isKnown(word) ? [word] : null;
  for (let at = word.length - shortest; at >= 2; at -= 1) {
    const first = word.slice(0, at);
    const isPart = at >= shortest && isKnown(first);
    if (isPart) {
      const more = splitInto(word.slice(at), parts - 1, shortest, isKnown, isSmall);
      if (more) return [first, ...more];
      const joined =
        parts > 2 ? splitAfterSmall(word.slice(at), parts - 2, shortest, isKnown, isSmall) : null;
      if (joined) return [first, ...joined];
    }
  }
  return null;
}

/** What is left once a small word was taken off its beginning. */
function splitAfterSmall(
  word: string,
  parts: number,
  shortest: number,
  isKnown: (part: string) => boolean,
  isSmall: (part: string) => boolean,
): string[] | null {
  for (let at = 3; at >= 2; at -= 1) {
    if (!isSmall(word.slice(0, at))) continue;
    const more = splitInto(word.slice(at), parts, shortest, isKnown, isSmall);
    if (more) return [word.slice(0, at), ...more];
  }
  return null;
}
