import type { Engine } from './engine.ts';
import type { Term } from '#client/search/query/read-query.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Pagefind found nothing where there must be something. */
export class BrokenIndexError extends Error {
  override name = 'BrokenIndexError';
}

/**
 * Pagefind answers "nothing" when a part of its index is missing. Every word of the vocabulary stands in the
 * index, so for each term a word is looked up that must be found: the term's own, or for an unknown one the word
 * beside it in the alphabet, which lies in the same part.
 */
export async function verifyIndex(
  terms: readonly Term[],
  { words }: Vocabulary,
  engine: Engine,
): Promise<void> {
  if (words.size === 0) return;
  const probes = terms.map(
    (term) => term.words.find((word) => words.has(word)) ?? neighbourOf(term.typed, words),
  );
  const found = await Promise.all(probes.map((word) => engine.find(word)));
  const missed = probes.filter((_, index) => found[index]?.size === 0);
  if (missed.length > 0) throw new BrokenIndexError(`The index has lost “${missed.join('”, “')}”.`);
}

/** The last known word that is not after a given one in the alphabet; the list is in alphabetical order. */
function neighbourOf(typed: string, words: ReadonlyMap<string, number>): string {
  let [neighbour = ''] = words.keys();
  for (const word of words.keys()) {
    if (word > typed) break;
    if (/^[a-z]+$/.test(word)) neighbour = word;
  }
  return neighbour;
}
