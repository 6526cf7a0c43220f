/** How many slips are forgiven in a word: none in a short one, where they would make another word of it. */
export function slipsAllowed(word: string): number {
  if (/\d/.test(word) || word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/**
 * The least number of slips (a letter more, less, changed, or two neighbours swapped) between two words; more than
 * `limit` is only said to be more. Optimal string alignment; fastest-levenshtein knows no swaps.
 */
export function countSlips(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      let slips = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (isSwap) slips = Math.min(slips, before[j - 2]! + 1);
      row.push(slips);
    }
    if (Math.min(...row) > limit) return limit + 1;
    [before, last] = [last, row];
  }
  return last[other.length]!;
}

/** The nearest of the words, the more frequent of equally near ones; undefined when none is near enough. */
export function findNearestWord(
  word: string,
  known: Iterable<readonly [string, number]>,
): string | undefined {
  const limit = slipsAllowed(word);
  if (limit === 0) return undefined;
  let best: { word: string; slips: number; count: number } | undefined;
  for (const [candidate, count] of known) {
    if (candidate.length < 4) continue;
    // In a word of four letters only a swap, or a slip after the first letter, is forgiven.
    if (word.length === 4 && candidate[0] !== word[0]) continue;
    const slips = countSlips(word, candidate, best ? best.slips : limit);
    if (slips > limit || slips === 0) continue;
    // Words rarely begin with a slip.
    const rank = slips + (candidate[0] === word[0] ? 0 : 0.5);
    if (!best || rank < best.slips || (rank === best.slips && count > best.count)) {
      best = { word: candidate, slips: rank, count };
    }
  }
  return best?.word;
}
