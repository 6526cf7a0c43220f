import { bareKey, isCyrillic, nameKey } from './words/letters.ts';
import { holdersAt } from './match-offices.ts';
import type { DateCondition } from './dates/read-dates.ts';
import { spellingKey, type Vocabulary } from '#client/search/index/vocabulary.ts';

/** The longest name, in words. */
const MAX_NAME_WORDS = 9;

/** Some words of a query that are a name. */
export interface FoundName {
  /** Whom or what it can mean, as places in the list of names. */
  readonly names: readonly number[];
  /** How many words of the query it has. */
  readonly length: number;
  /** Of a name that is also a word of the index, that word. */
  readonly words: string[];
}

/**
 * The longest spelling of a name that begins with a word of the query, or of an office: that means its holders, at the
 * time that is asked for if there were any.
 */
export function findName(
  words: readonly string[],
  at: number,
  vocabulary: Vocabulary,
  dates: readonly DateCondition[] = [],
): FoundName | undefined {
  for (let length = Math.min(MAX_NAME_WORDS, words.length - at); length > 0; length -= 1) {
    // Of a name of one word this is the word itself.
    const last = words[at + length - 1] ?? '';
    if (vocabulary.lexicon.stopWords.has(last) || (length === 1 && last.length < 2)) continue;
    const key = spellingKey(words.slice(at, at + length));
    const names =
      vocabulary.spellings.get(key) ??
      holdersAt(vocabulary.offices.get(key), dates) ??
      (length === 1 ? findDeclined(last, vocabulary) : findDeclinedWords(words, at, length, vocabulary));
    if (names) return { names, length, words: length === 1 && vocabulary.words.has(last) ? [last] : [] };
  }
  return undefined;
}

/** A name of several words in Cyrillic letters, in some grammatical case. */
function findDeclinedWords(
  words: readonly string[],
  at: number,
  length: number,
  { bareSpellings }: Vocabulary,
): readonly number[] | undefined {
  const some = words.slice(at, at + length);
  return some.some(isCyrillic)
    ? bareSpellings().get(some.map((word) => bareKey(nameKey(word))).join(' '))
    : undefined;
}

/** A Russian name in Latin letters is read in its cases from this length on. */
const MIN_LATIN = 5;

/** A name in some Russian or Tajik case, or, in Cyrillic letters, one word of the name of a person or place of several. */
function findDeclined(word: string, vocabulary: Vocabulary): readonly number[] | undefined {
  const { spellings, nameWords, lexicon } = vocabulary;
  const isLatin = !isCyrillic(word);
  if (lexicon.stopWords.has(word) || (isLatin && (word.length < MIN_LATIN || vocabulary.words.has(word))))
    return undefined;
  const key = nameKey(word);
  const bare = bareKey(key);
  const forms = [key, ...(bare === key ? [] : [bare, `${bare}a`, `${bare}ia`])];
  const whole = forms.map((form) => spellings.get(form)).find(Boolean);
  if (whole || isLatin) return whole;
  return forms
    .map((form) => withoutBodies(form, nameWords.get(form) ?? [], vocabulary))
    .find((found) => found.length > 0);
}

/** People and places with a word that begins with a key, and bodies whose name is one such word. */
export function findNamesByPrefix(key: string, vocabulary: Vocabulary): number[] {
  if (key.length < 3) return [];
  const found = [...vocabulary.nameWords]
    .filter(([word]) => word.startsWith(key))
    .flatMap(([word, numbers]) => withoutBodies(word, numbers, vocabulary));
  return [...new Set(found)];
}

/** Of the names with a word, people and places, and bodies whose whole name it is: one word of the name of a body is not it. */
export const withoutBodies = (
  word: string,
  numbers: readonly number[],
  { names, spellings }: Vocabulary,
): readonly number[] =>
  numbers.filter((number) => names[number]?.type !== 'organization' || spellings.get(word)?.includes(number));
