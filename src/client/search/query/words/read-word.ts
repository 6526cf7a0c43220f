import { stem } from './stem.ts';
import type { Vocabulary } from '#client/search/index/vocabulary.ts';

/** How many words of the index stand for one typed word at most. */
const MAX_WORDS = 12;
/** How many letters a typed word needs to stand for the words that begin with it. */
const MIN_PREFIX = 3;

/** The words of the index that a typed word may mean: itself, its forms, its synonyms, words that begin with it. */
export function readWord(word: string, { words, byStem, lexicon }: Vocabulary): string[] {
  const typed = [word, ...(lexicon.synonyms.get(word) ?? [])];
  const forms = typed.flatMap((one) => [...(words.has(one) ? [one] : []), ...(byStem.get(stem(one)) ?? [])]);
  const like = forms.length > 0 || /\d/.test(word) ? longerForms(word, words) : findByPrefix(word, words);
  // “Theme” is no form of “them”.
  const sought = [...forms, ...like].filter((other) => other === word || !lexicon.stopWords.has(other));
  return [...new Set(sought)].slice(0, MAX_WORDS);
}

/** Words that go on after a whole word (parliament, parliamentary) or that a longer form was made of (northern, north). */
function longerForms(word: string, words: ReadonlyMap<string, number>): string[] {
  if (word.length < 5 || /\d/.test(word)) return [];
  const single = word.replace(/s$/, '');
  return [...words.keys()].filter(
    (other) =>
      other.startsWith(single) ||
      (other.length > 4 && word.startsWith(other) && word.length - other.length < 4),
  );
}

function findByPrefix(word: string, words: ReadonlyMap<string, number>): string[] {
  if (word.length < MIN_PREFIX) return [];
  return [...words.keys()].filter((other) => other.startsWith(word));
}
