import type { Corpus } from '../corpus.ts';
import { COSTS } from '../limits.ts';
import { cleanText, foldWord } from '../normalize.ts';
import type { QuotedWord } from '../read-quotation.ts';

/** The words of the columns, each once, and of each column which of them it is. */
export function nameColumns(
  corpus: Corpus,
  columns: readonly number[],
): { ids: Int32Array; names: string[] } {
  const numbers = new Map<number, number>();
  const names: string[] = [];
  const ids = Int32Array.from(columns, (at) => {
    const word = corpus.words[at];
    const id = word?.id ?? -1;
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, names.length);
    return names.push(word ? foldWord(cleanText(word.block.text.slice(word.from, word.to))) : '') - 1;
  });
  return { ids, names };
}

/**
 * How unlike a word of the quotation is to each of some words, by their numbers: 0 is the same, capitals aside. Computed
 * once for each word of the quotation.
 */
export function measureUnlikeness(
  names: readonly string[],
  quoted: readonly QuotedWord[],
): (row: number) => Float32Array {
  const known = new Map<string, Float32Array>();
  return (row) => {
    const word = foldWord(quoted[row]?.word ?? '');
    const costs =
      known.get(word) ??
      Float32Array.from(names, (name) =>
        name === word ? 0 : isMisspelt(word, name) ? COSTS.misspelt : COSTS.changed,
      );
    known.set(word, costs);
    return costs;
  };
}

/** The share of its letters that a misspelt word has right. */
const LIKE = 0.6;

/** Whether two words agree at their beginning and end in most of their letters. */
function isMisspelt(a: string, b: string): boolean {
  const short = Math.min(a.length, b.length);
  const long = Math.max(a.length, b.length);
  if (short < long * LIKE) return false;
  let head = 0;
  while (head < short && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < short - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  return head + tail >= long * LIKE;
}
