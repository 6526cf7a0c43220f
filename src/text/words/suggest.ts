import { editDistance } from './edit-distance.ts';

/**
 * The candidate an author most likely meant by `word`, for "did you mean …": the one the fewest edits away, large
 * and small letters alike, at most `max` of them (by default a third of the word, at least one). Of two as near, the earlier; null when none is near enough.
 */
export function suggestNearest(
  word: string,
  candidates: Iterable<string>,
  max: number = Math.max(1, Math.floor(word.length / 3)),
): string | null {
  let nearest: string | null = null;
  let fewest = max + 1;
  for (const candidate of candidates) {
    const edits = editDistance(word.toLowerCase(), candidate.toLowerCase(), fewest - 1);
    if (edits < fewest) {
      nearest = candidate;
      fewest = edits;
    }
  }
  return nearest;
}
