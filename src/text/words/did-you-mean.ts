import { suggestNearest } from './suggest.ts';

/**
 * The sentence ` Did you mean "x"?`, with a space before it, for the candidate an author most likely meant by `word`;
 * empty when none is near enough.
 */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const nearest = suggestNearest(word, candidates);
  return nearest === null ? '' : ` Did you mean "${nearest}"?`;
}
