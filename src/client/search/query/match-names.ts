import { isCyrillic, nameKey } from './letters.ts';
import { spellingKey, type Vocabulary } from '#client/search/index/vocabulary.ts';

/** The longest name, in words. */
const MAX_NAME_WORDS = 9;

/** The longest spelling of a name that begins with a word of the query. */
export function findName(
  words: readonly string[],
  at: number,
  vocabulary: Vocabulary,
): { names: readonly number[]; length: number; words: string[] } | undefined {
  for (let length = Math.min(MAX_NAME_WORDS, words.length - at); length > 0; length -= 1) {
    // Of a name of one word this is the word itself.
    const last = words[at + length - 1] ?? '';
    if (vocabulary.lexicon.stopWords.has(last) || (length === 1 && last.length < 2)) continue;
    const names =
      vocabulary.spellings.get(spellingKey(words.slice(at, at + length))) ??
      (length === 1 ? findDeclined(last, vocabulary) : undefined);
    if (names) return { names, length, words: length === 1 && vocabulary.words.has(last) ? [last] : [] };
  }
  return undefined;
}

const RUSSIAN_CASES = /(?:om|em|oi|oiu|ei|iu|ia|u|a|e|i)$/;

/** A name in Cyrillic letters in some grammatical case, or one word of a name of several. */
function findDeclined(word: string, { spellings, nameWords }: Vocabulary): readonly number[] | undefined {
  if (!isCyrillic(word)) return undefined;
  const key = nameKey(word);
  const bare = key.replace(RUSSIAN_CASES, '');
  const forms = [key, ...(bare.length > 2 ? [bare, `${bare}a`, `${bare}ia`] : [])];
  const found =
    forms.map((form) => spellings.get(form)).find(Boolean) ??
    forms.map((form) => nameWords.get(form)).find(Boolean);
  return found;
}

/** Names with a word that begins with a key. */
export function findNamesByPrefix(key: string, { nameWords }: Vocabulary): number[] {
  const found = [...nameWords]
    .filter(([word]) => key.length > 2 && word.startsWith(key))
    .flatMap(([, names]) => names);
  return [...new Set(found)];
}
