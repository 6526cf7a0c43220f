import { distance } from 'fastest-levenshtein';

/**
 * The candidate an author most likely meant by `word`, for "did you mean …": the one that takes the fewest
 * changes of a letter, large and small letters alike, at most `max` of them (by default a third of the word,
 * at least one). Of two as near, the earlier; null when none is near enough.
 */
export function suggestNearest(
  word: string,
  candidates: Iterable<string>,
  max: number = Math.max(1, Math.floor(word.length / 3)),
): string | null {
  let nearest: string | null = null;
  let fewest = max + 1;
  for (const candidate of candidates) {
    const changes = distance(word.toLowerCase(), candidate.toLowerCase());
    if (changes < fewest) {
      nearest = candidate;
      fewest = changes;
    }
  }
  return nearest;
}
