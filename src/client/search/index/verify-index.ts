import type { Engine } from './engine.ts';
import type { Term } from '#client/search/query/read-term.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Pagefind found nothing where there must be something. */
export class BrokenIndexError extends Error {
  override name = 'BrokenIndexError';
}

/**
 * Pagefind answers "nothing" when a part of its index is missing. Every word of the vocabulary stands in the
 * index, so for each term a word is looked up that must be found: one of its own, or for an unknown term the word
 * next to it in the alphabet, which lies in the same part of the index.
 */
export async function verifyIndex(
  terms: readonly Term[],
  { words }: Vocabulary,
  engine: Engine,
): Promise<void> {
  if (words.size === 0) return;
  const expected = terms.map(
    (term) => term.words.find((word) => words.has(word)) ?? findNeighbour(term.typed, words),
  );
  const found = await Promise.all(expected.map((word) => engine.find(word)));
  const missed = expected.filter((_, index) => found[index]?.size === 0);
  if (missed.length > 0)
    throw new BrokenIndexError(
      `The search index does not hold “${missed.join('”, “')}”, which it must: a part of it did not load.`,
    );
}

/** The last known word that is not after a given one in the alphabet; the list is in alphabetical order. */
function findNeighbour(typed: string, words: ReadonlyMap<string, number>): string {
  let [neighbour = ''] = words.keys();
  for (const word of words.keys()) {
    if (word > typed) break;
    if (/^[a-z]+$/.test(word)) neighbour = word;
  }
  return neighbour;
}
