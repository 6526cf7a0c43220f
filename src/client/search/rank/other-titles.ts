import { isCyrillic } from '#client/search/query/words/letters.ts';
import { titleKey } from '#client/search/query/words/title-key.ts';
import type { OtherTitles, Vocabulary } from '#client/search/index/vocabulary.ts';
import type { Term } from '#client/search/query/read-term.ts';
import { listWords } from '#text/words/words.ts';

/** How much of a title a query says, in words. */
export interface TitleSaid {
  readonly said: number;
  readonly length: number;
}

/** The records whose titles in other languages hold all words of a term; an English word is looked for in no other language. */
export function findInOtherTitles(
  { typed, corrected }: Term,
  otherTitles: OtherTitles,
  { words, lexicon }: Vocabulary,
): number[] {
  if (otherTitles.size === 0) return [];
  const sought = listWords(corrected ?? typed).filter((word) => !lexicon.stopWords.has(word));
  if (sought.some((word) => !isCyrillic(word) && words.has(word))) return [];
  const [first, ...more] = sought.map(
    (word) => new Set((otherTitles.get(titleKey(word)) ?? []).map(({ number }) => number)),
  );
  return [...(first ?? [])].filter((number) => more.every((numbers) => numbers.has(number)));
}

/** Of each record the title in another language of which a query says the largest part. */
export function sayOtherTitles(otherTitles: OtherTitles): Map<number, TitleSaid> {
  const counts = new Map<string, TitleSaid & { number: number }>();
  for (const { number, length } of [...otherTitles.values()].flat()) {
    const title = `${number} ${length}`;
    counts.set(title, { number, length, said: (counts.get(title)?.said ?? 0) + 1 });
  }
  const best = new Map<number, TitleSaid>();
  for (const { number, said, length } of counts.values()) {
    const known = best.get(number);
    if (!known || said * known.length > known.said * length) best.set(number, { said, length });
  }
  return best;
}
