/**
 * How many edits make one word of another: a letter put in, left out or changed, or two neighbours swapped, each
 * letter edited once at most (optimal string alignment). Counts UTF-16 units; capitals count as other letters. Where
 * there are more than `limit`, the answer is only some number above it.
 */
export function editDistance(one: string, other: string, limit = Infinity): number {
  if (one === other) return 0;
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    let fewest = i;
    for (let j = 1; j <= other.length; j += 1) {
      const isSame = one[i - 1] === other[j - 1];
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const edits = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (isSame ? 0 : 1),
        isSwap ? (beforeLast[j - 2] ?? 0) + 1 : Infinity,
      );
      row.push(edits);
      fewest = Math.min(fewest, edits);
    }
    if (fewest > limit) return limit + 1;
    [beforeLast, last] = [last, row];
  }
  return last[other.length] ?? 0;
}
