import { lazy } from '#text/memoize.ts';
import { foldSigns } from '#client/search/query/words/letters.ts';
import { createQuickPattern } from '#client/search/quick-pattern.ts';
import type { AuthoredSearchLexicon } from '#schema/search-lexicon.ts';
import { WORD_CHARACTERS } from '#text/words/words.ts';

/** The words of content/search-lexicon.yaml, made ready to be asked. */
export interface Lexicon {
  /** Words that are not looked for: articles, questions, auxiliaries. */
  readonly stopWords: ReadonlySet<string>;
  /** By a word, the kinds of things whoever uses it may want. */
  readonly typeHints: ReadonlyMap<string, readonly string[]>;
  /** By a word, the others that stand for it. */
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
  /** Each puts what they are read as in the place of some phrases of a query in small letters. */
  readonly rewrites: readonly ((query: string) => string)[];
}

/** What of the lists of the editors is sent with the vocabulary: words of other languages are in a file of their own. */
export type SentLexicon = Omit<AuthoredSearchLexicon, 'translations'>;

/** Makes the lists of the editors ready. */
export const readLexicon = ({ stopWords, typeHints, synonyms, rewrites }: SentLexicon): Lexicon => ({
  stopWords: new Set(stopWords.flatMap((word) => [word, foldSigns(word)])),
  typeHints: new Map(typeHints.flatMap(({ kinds, words }) => words.map((word) => [word, kinds] as const))),
  synonyms: new Map(
    synonyms.flatMap((group) =>
      group.map((word) => [word, group.filter((other) => other !== word)] as const),
    ),
  ),
  rewrites: rewrites.map(createRewrite),
});

const ANY_ENDING = /…$/;

/** A pattern is made, and compiled, only for a query that holds one of its phrases. */
function createRewrite({ phrases, to }: SentLexicon['rewrites'][number]): (query: string) => string {
  const [starts, other] = [
    phrases.map((phrase) => phrase.replace(ANY_ENDING, '')),
    to.replace(ANY_ENDING, ''),
  ];
  const pattern = lazy(() => createPattern(phrases));
  return (query) => (starts.some((start) => query.includes(start)) ? query.replace(pattern(), other) : query);
}

/** Finds any of some phrases as whole words; one with "…" at its end with any ending. They hold no signs of patterns. */
function createPattern(phrases: readonly string[]): RegExp {
  const ends = phrases.map((phrase) =>
    ANY_ENDING.test(phrase) ? phrase.replace(ANY_ENDING, '') : `${phrase}(?![${WORD_CHARACTERS}])`,
  );
  return createQuickPattern(`(?<![${WORD_CHARACTERS}])(?:${ends.join('|')})`, 'gu');
}
