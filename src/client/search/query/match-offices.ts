import type { Holder } from '#client/search/index/offices.ts';
import type { Vocabulary } from '#client/search/index/vocabulary.ts';
import { nameKey } from './words/letters.ts';
import { findName, type FoundName } from './match-names.ts';
import type { DateCondition } from './dates/read-dates.ts';
import { translate, type Translations } from './words/translations.ts';

/** Who held an office at the time that is asked for; all who held it, where nobody did or no time is asked for. */
export function holdersAt(
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

/**
 * An office whose name does not stand in the register as it is typed: “Chamber speaker”, or in another language.
 * It is a word for its holder before, or after, the name of the country or body.
 */
export function findOffice(
  words: readonly string[],
  at: number,
  vocabulary: Vocabulary,
  dates: readonly DateCondition[],
  translations: Translations,
): FoundName | undefined {
  const found =
    findHead(words, at, vocabulary, translations) ?? findHeadAfterName(words, at, vocabulary, translations);
  if (!found) return undefined;
  const { offices, whose, length } = found;
  const holders = whose.flatMap((number) => offices.get(number) ?? []);
  const names = holders.length > 0 ? holdersAt(holders, dates) : undefined;
  return names && { names, length, words: [] };
}

type Offices = ReadonlyMap<number, readonly Holder[]>;

function findHead(
  words: readonly string[],
  at: number,
  vocabulary: Vocabulary,
  translations: Translations,
): { offices: Offices; whose: readonly number[]; length: number } | undefined {
  const head = readHead(words, at, vocabulary, translations);
  if (!head) return undefined;
  let after = at + head.length;
  while (vocabulary.lexicon.stopWords.has(words[after] ?? '')) after += 1;
  const name = after < words.length ? findName(words, after, vocabulary) : undefined;
  return name && { offices: head.offices, whose: name.names, length: after + name.length - at };
}

function findHeadAfterName(
  words: readonly string[],
  at: number,
  vocabulary: Vocabulary,
  translations: Translations,
): ReturnType<typeof findHead> {
  const name = findName(words, at, vocabulary);
  const head = name && readHead(words, at + name.length, vocabulary, translations);
  return head && { offices: head.offices, whose: name.names, length: name.length + head.length };
}

/** A word, or two, for the holder of an office: “chairman”, “prime minister”, «премьер-министр», «раиси». */
function readHead(
  words: readonly string[],
  at: number,
  { officeHeads }: Vocabulary,
  translations: Translations,
): { offices: Offices; length: number } | undefined {
  const [first, second] = [words[at] ?? '', words[at + 1] ?? ''];
  const key = (text: string): string => text.split(' ').map(nameKey).join(' ');
  const two = officeHeads.get(key(`${first} ${second}`));
  if (two) return { offices: two, length: 2 };
  const one = officeHeads.get(key(first));
  if (one) return { offices: one, length: 1 };
  const meant = translate(first, translations);
  const joined = officeHeads.get(key(meant.join(' ')));
  if (joined) {
    const isBoth = meant.length > 1 && translate(second, translations).includes(meant[1] ?? '');
    return { offices: joined, length: isBoth ? 2 : 1 };
  }
  const offices = meant.map((word) => officeHeads.get(key(word))).find((found) => found !== undefined);
  return offices && { offices, length: 1 };
}
