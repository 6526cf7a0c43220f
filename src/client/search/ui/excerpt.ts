import { findWords, listWords } from '#text/words/words.ts';
import { nameKey } from '#client/search/query/words/letters.ts';
import type { UnderstoodQuery } from '#client/search/query/read-query.ts';
import { stem } from '#client/search/query/words/stem.ts';
import type { Vocabulary } from '#client/search/index/vocabulary.ts';

/** A part of a text, marked where it is a word that was searched for. */
export interface ExcerptSegment {
  readonly text: string;
  readonly isMarked: boolean;
}

/** How many words of a page are shown. */
const LENGTH = 28;

/** Makes a test whether a word was searched for, in any form or spelling. */
export function createMarker({ terms }: UnderstoodQuery, vocabulary: Vocabulary): (word: string) => boolean {
  const stems = new Set(terms.flatMap(({ words }) => words.flatMap(listWords)).map(stem));
  const keys = new Set(
    terms
      .flatMap(({ names }) => names)
      .flatMap((name) => vocabulary.names[name]?.keys ?? [])
      .flatMap((key) => key.split(' ')),
  );
  return (word) => {
    const small = word.toLowerCase();
    const key = nameKey(small);
    return stems.has(stem(small)) || (key.length > 2 && /^\p{Lu}/u.test(word) && keys.has(key));
  };
}

/** A text as segments, its words marked. */
export function markWords(text: string, isMarked: (word: string) => boolean): ExcerptSegment[] {
  const segments: ExcerptSegment[] = [];
  let end = 0;
  for (const { word, index } of findWords(text)) {
    if (!isMarked(word)) continue;
    if (index > end) segments.push({ text: text.slice(end, index), isMarked: false });
    segments.push({ text: word, isMarked: true });
    end = index + word.length;
  }
  return [...segments, { text: text.slice(end), isMarked: false }];
}

/** The part of a text with the most words that were searched for; empty when it has none of them. */
export function cutExcerpt(text: string, isMarked: (word: string) => boolean): ExcerptSegment[] {
  const words = text.split(/\s+/);
  const hits = words.map((word) => Number(findWords(word).some(({ word }) => isMarked(word))));
  let [best, bestAt, sum] = [0, 0, 0];
  for (let at = 0; at < words.length; at += 1) {
    sum += (hits[at] ?? 0) - (hits[at - LENGTH] ?? 0);
    if (sum > best) [best, bestAt] = [sum, at];
  }
  if (best === 0) return [];
  const start = Math.max(0, Math.min(bestAt - Math.floor(LENGTH / 2), words.length - LENGTH));
  const excerpt = words.slice(start, start + LENGTH).join(' ');
  const shown = `${start > 0 ? '… ' : ''}${excerpt}${start + LENGTH < words.length ? ' …' : ''}`;
  return markWords(shown, isMarked);
}
