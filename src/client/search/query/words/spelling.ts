import { editDistance } from '#text/words/edit-distance.ts';

/** A shorter word is taken as typed: one edit would make another word of it. */
const MIN_LENGTH = 4;
/** From this length on, two edits are forgiven. */
const LONG_LENGTH = 8;
/** People seldom mistype the first letter: an edit there counts so much more. */
const FIRST_LETTER_COST = 0.5;

/** How many edits (see `editDistance`) a typed word may be away from the word that is meant. */
export function maxEdits(word: string): number {
  if (/\d/.test(word) || word.length < MIN_LENGTH) return 0;
  return word.length < LONG_LENGTH ? 1 : 2;
}

/**
 * The known word that is nearest to a typed one, and of equally near ones the most frequent; undefined when none is
 * near enough. `known` gives each word with how often it occurs.
 */
export function findNearestWord(
  word: string,
  known: Iterable<readonly [string, number]>,
): string | undefined {
  const limit = maxEdits(word);
  if (limit === 0) return undefined;
  let best: { word: string; cost: number; count: number } | undefined;
  for (const [candidate, count] of known) {
    if (candidate.length < MIN_LENGTH) continue;
    const isSameStart = candidate[0] === word[0];
    if (word.length === MIN_LENGTH && !isSameStart) continue;
    const edits = editDistance(word, candidate, best ? best.cost : limit);
    if (edits > limit || edits === 0) continue;
    const cost = edits + (isSameStart ? 0 : FIRST_LETTER_COST);
    if (!best || cost < best.cost || (cost === best.cost && count > best.count)) {
      best = { word: candidate, cost, count };
    }
  }
  return best?.word;
}
