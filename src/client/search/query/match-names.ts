import { isCyrillic, nameKey } from './letters.ts';
import type { DateCondition } from './read-dates.ts';
import { spellingKey, type Holder, type Vocabulary } from '#client/search/index/vocabulary.ts';

/** The longest name, in words. */
const MAX_NAME_WORDS = 9;

/**
 * The longest spelling of a name that begins with a word of the query, or of an office: that means its holders, at the
 * time that is asked for if there were any.
 */
export function findName(
  words: readonly string[],
  at: number,
  vocabulary: Vocabulary,
  dates: readonly DateCondition[] = [],
): { names: readonly number[]; length: number; words: string[] } | undefined {
  for (let length = Math.min(MAX_NAME_WORDS, words.length - at); length > 0; length -= 1) {
    // Of a name of one word this is the word itself.
    const last = words[at + length - 1] ?? '';
    if (vocabulary.lexicon.stopWords.has(last) || (length === 1 && last.length < 2)) continue;
    const key = spellingKey(words.slice(at, at + length));
    const names =
      vocabulary.spellings.get(key) ??
      holdersAt(vocabulary.offices.get(key), dates) ??
      (length === 1 ? findDeclined(last, vocabulary) : undefined);
    if (names) return { names, length, words: length === 1 && vocabulary.words.has(last) ? [last] : [] };
  }
  return undefined;
}

function holdersAt(
  holders: readonly Holder[] | undefined,
  dates: readonly DateCondition[],
): readonly number[] | undefined {
  if (!holders) return undefined;
  const then = holders.filter(({ from, to }) =>
    dates
      .flatMap((date) => [date, ...(date.or ?? [])])
      .some((date) => date.hasYear && from <= date.to && (to === '' || to >= date.from)),
  );
  return [...new Set((then.length > 0 ? then : holders).map(({ name }) => name))];
}

const RUSSIAN_CASES = /(?:om|em|oi|oiu|ei|iu|ia|u|a|e|i)$/;

/** A name in Cyrillic letters in some grammatical case, or one word of the name of a person or place of several. */
function findDeclined(
  word: string,
  { names, spellings, nameWords, lexicon }: Vocabulary,
): readonly number[] | undefined {
  if (!isCyrillic(word) || lexicon.stopWords.has(word)) return undefined;
  const key = nameKey(word);
  const bare = key.replace(RUSSIAN_CASES, '');
  const forms = [key, ...(bare.length > 2 ? [bare, `${bare}a`, `${bare}ia`] : [])];
  const whole = forms.map((form) => spellings.get(form)).find(Boolean);
  if (whole) return whole;
  // One word of the name of a body is not its name: “договор” is not an organization that was founded by one.
  return forms
    .map((form) => (nameWords.get(form) ?? []).filter((number) => names[number]?.type !== 'organization'))
    .find((found) => found.length > 0);
}

/** Names with a word that begins with a key. */
export function findNamesByPrefix(key: string, { nameWords }: Vocabulary): number[] {
  const found = [...nameWords]
    .filter(([word]) => key.length > 2 && word.startsWith(key))
    .flatMap(([, names]) => names);
  return [...new Set(found)];
}
