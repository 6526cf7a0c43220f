import { memoizeText } from '#text/memoize.ts';
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

/** Tests whether a word was searched for, in any form or spelling. */
export type Marker = (word: string) => boolean;

/** How many words of a page are shown, and how few are no sentence. */
const [LENGTH, MIN_LENGTH] = [28, 6];
/** A declined name is longer than the name by so many letters at most; a shorter one is told apart by its whole. */
const [MAX_ENDING, MIN_NAME] = [3, 4];

/**
 * Makes a test for the words that a result answers with: those that were looked for, and of names the ones that were
 * typed, not all that belong to the name.
 */
export function createMarker({ terms }: UnderstoodQuery, { names, lexicon }: Vocabulary): Marker {
  const stems = new Set(terms.flatMap(({ words }) => words.flatMap(listWords)).map(stem));
  const keys = terms.flatMap((term) => {
    if (term.names.length === 0) return [];
    const typed = listWords(`${term.typed} ${term.corrected ?? ''}`)
      .map(nameKey)
      .filter((key) => key.length > 2);
    const forms = term.names.flatMap((number) => {
      const entry = names[number];
      return entry ? [entry.name, ...entry.printed] : [];
    });
    const words = [...new Set(forms.flatMap(listWords).map(nameKey))];
    const meant = words.filter((word) => typed.some((key) => isForm(key, word)));
    // A name in another language or spelling: what the edition calls it, where that is one word.
    const single = forms.filter((form) => !form.includes(' ')).map(nameKey);
    return meant.length > 0 ? meant : [...typed, ...single];
  });
  const known = new Set(keys);
  return memoizeText((word) => {
    const small = word.toLowerCase();
    if (lexicon.stopWords.has(small)) return false;
    return stems.has(stem(small)) || (/^\p{Lu}/u.test(word) && known.has(nameKey(small)));
  });
}

/** Whether a word of a name is what was typed: it, what begins with it, or it without an ending. */
const isForm = (typed: string, word: string): boolean =>
  word.startsWith(typed) ||
  (word.length >= MIN_NAME && typed.startsWith(word) && typed.length - word.length <= MAX_ENDING);

/** A text as segments, its words marked. */
export function markWords(text: string, isMarked: Marker): ExcerptSegment[] {
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

/** What of a page is shown: its summary, unless a sentence of its text has more of the words; empty where it has none. */
export function chooseExcerpt(summary: string, content: string, isMarked: Marker): ExcerptSegment[] {
  let [best, most] = [summary, countMarked(summary, isMarked)];
  // Blocks of the page have a point between them; a sentence ends where the next begins with a capital letter.
  for (const sentence of content.split(/(?:\s*·)+\s*|(?<=[.!?…]["”’»)]*)\s+(?=\p{Lu}|["“‘«(])/u)) {
    const count = countMarked(sentence, isMarked);
    if (count > most && sentence.split(' ').length >= MIN_LENGTH) [best, most] = [sentence, count];
  }
  return best === summary ? markWords(summary, isMarked) : cutExcerpt(best, isMarked);
}

/** How many different words of a text are marked. */
const countMarked = (text: string, isMarked: Marker): number =>
  new Set(findWords(text).flatMap(({ word }) => (isMarked(word) ? [stem(word.toLowerCase())] : []))).size;

/** The part of a text with the most words that were searched for; empty when it has none of them. */
export function cutExcerpt(text: string, isMarked: Marker): ExcerptSegment[] {
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
