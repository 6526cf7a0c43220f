import type { Corpus } from '../corpus.ts';
import { LIMITS } from '../limits.ts';
import { foldWord } from '../normalize.ts';
import type { QuotedWord } from '../read-quotation.ts';

/** How many words of a quotation are a part, for which passages of its own are looked for. */
const PART_WORDS = 20;
/** A word that stands in more places says nothing of where a quotation is from. */
const MAX_PLACES = 4000;

/**
 * The words of a corpus that a quotation may have been taken from, in order: all, or, where that is too much to compare,
 * those of the passages that have the most pairs of words of each part of it, with the passages beside them. It lets go
 * after each word.
 */
export function* listLikelyWords(corpus: Corpus, quoted: readonly QuotedWord[]): Generator<void, number[]> {
  const { blocks, words } = corpus;
  if (words.length * quoted.length <= LIMITS.cells) return [...words.keys()];
  const numbers = new Map(blocks.map((block, index) => [block, index]));
  const chosen = new Map<number, number>();
  for (let from = 0; from < quoted.length; from += PART_WORDS / 2) {
    yield;
    const votes = new Map<number, number>();
    const part = quoted
      .slice(from, from + PART_WORDS)
      .map(({ word }) => corpus.ids.get(foldWord(word)) ?? -1);
    for (const [index, id] of part.entries()) {
      yield;
      const next = part[index + 1] ?? -1;
      const [a, b] = [corpus.places[id] ?? [], corpus.places[next] ?? []];
      const [rarer, step] = a.length <= b.length ? [a, 1] : [b, -1];
      if (rarer.length > MAX_PLACES) continue;
      for (const at of rarer) {
        if (words[at + step]?.id !== (step === 1 ? next : id)) continue;
        const block = numbers.get(words[at]?.block ?? (blocks[0] as (typeof blocks)[0])) ?? 0;
        votes.set(block, (votes.get(block) ?? 0) + corpus.bitsOf(id) + corpus.bitsOf(next));
      }
    }
    const most = [...votes].toSorted((a, b) => b[1] - a[1]).slice(0, LIMITS.passagesPerPart);
    for (const [block, vote] of most) chosen.set(block, Math.max(chosen.get(block) ?? 0, vote));
  }
  const kept = [...chosen].toSorted((a, b) => b[1] - a[1]).slice(0, LIMITS.passages);
  const around = new Set(kept.flatMap(([block]) => [block - 1, block, block + 1]));
  return [...around]
    .filter((block) => block >= 0 && block < blocks.length)
    .toSorted((a, b) => a - b)
    .flatMap((block) => {
      const { first, end } = blocks[block] as (typeof blocks)[0];
      return Array.from({ length: end - first }, (_, index) => first + index);
    });
}
