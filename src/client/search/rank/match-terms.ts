import type { Engine, Hit, Hits } from '#client/search/index/engine.ts';
import { listWords } from '#text/words/words.ts';
import type { UnderstoodQuery } from '#client/search/query/read-query.ts';
import type { Term } from '#client/search/query/read-term.ts';
import { findInOtherTitles, sayOtherTitles, type TitleSaid } from './other-titles.ts';
import { FACTOR, MATCH, WEIGHT } from './weights.ts';
import type { Vocabulary } from '#client/search/index/vocabulary.ts';

/** How well each page says what a term asks for, by the place of its record: 1 at best. */
export interface TermMatch {
  readonly term: Term;
  /** How much it tells apart: rare words more than frequent ones. */
  readonly weight: number;
  readonly strengths: ReadonlyMap<number, number>;
}

/** What was found for the terms of a query. */
export interface Matches {
  readonly matches: readonly TermMatch[];
  readonly hits: Hits;
  /** How many words of its title the query says, by the place of the record. */
  readonly titleWords: ReadonlyMap<number, ReadonlySet<string>>;
  /** The same of its title in another language, with how many words that has. */
  readonly otherTitles: ReadonlyMap<number, TitleSaid>;
  /** The pages that hold all the words of the query one after the other. */
  readonly verbatim: Hits;
}

/** Finds every word of a query in the texts, and adds what names and titles know. */
export async function matchTerms(
  { terms, dates, verbatim, otherTitles }: UnderstoodQuery,
  vocabulary: Vocabulary,
  engine: Engine | null,
): Promise<Matches> {
  const hits = new Map<number, Hit>();
  const titleWords = new Map<number, Set<string>>();
  const matches = terms.map(async (term): Promise<TermMatch> => {
    const strengths = new Map<number, number>();
    const raise = (number: number, strength: number): void => {
      if (strength > (strengths.get(number) ?? 0)) strengths.set(number, strength);
    };
    const asked = listQueries(term, vocabulary);
    const [found, titled] = await Promise.all([
      Promise.all(
        asked.map(async ({ words }) => engine?.[term.isPhrase ? 'findPhrase' : 'find'](words) ?? NO_HITS),
      ),
      Promise.all(term.words.map((words) => vocabulary.titles.find(words))),
    ]);
    found.forEach((pages, index) => {
      for (const [number, page] of pages) {
        hits.set(number, page);
        const isEarly = page.first < MATCH.summaryWords;
        raise(number, (asked[index]?.factor ?? 1) * (isEarly ? MATCH.inSummary : MATCH.inText));
      }
    });
    for (const number of findInOtherTitles(term, otherTitles, vocabulary)) raise(number, MATCH.inTitle);
    for (const name of term.names)
      for (const { number, inferred } of vocabulary.namings.get(name) ?? [])
        raise(number, inferred ? MATCH.namedByInference : MATCH.named);
    titled.forEach((numbers, index) => {
      for (const number of numbers) {
        raise(number, MATCH.inTitle * (index === 0 ? 1 : FACTOR.otherForm));
        for (const word of listWords(term.words[index] ?? '')) enterWord(titleWords, number, word);
      }
    });
    const isRare = term.isUnknown && vocabulary.isPartial && strengths.size > 0;
    return {
      term: isRare ? { ...term, isUnknown: false } : term,
      weight: weigh(term, strengths.size, vocabulary),
      strengths,
    };
  });
  await enterNamesAndYears({ terms, dates }, titleWords, vocabulary);
  const whole = verbatim === null ? undefined : engine?.findVerbatim(verbatim);
  return {
    matches: lightenUnknown(await Promise.all(matches)),
    hits,
    titleWords,
    otherTitles: sayOtherTitles(otherTitles),
    verbatim: (await whole) ?? NO_HITS,
  };
}

/** The words of names, and years, that titles hold: they say a title too, though they match by what the record names. */
async function enterNamesAndYears(
  { terms, dates }: Pick<UnderstoodQuery, 'terms' | 'dates'>,
  titleWords: Map<number, Set<string>>,
  { titles }: Vocabulary,
): Promise<void> {
  const years = dates.map(({ from, to, hasYear }) =>
    hasYear && from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : '',
  );
  const names = terms.filter(({ names }) => names.length > 0).flatMap(({ typed }) => listWords(typed));
  const words = [...years, ...names].filter((word) => word.length > 3);
  const found = await Promise.all(words.map((word) => titles.find(word)));
  found.forEach((numbers, at) => {
    for (const number of numbers) enterWord(titleWords, number, words[at] ?? '');
  });
}

function enterWord(titleWords: Map<number, Set<string>>, number: number, word: string): void {
  if (word.length < 4) return;
  const known = titleWords.get(number);
  if (known) known.add(word);
  else titleWords.set(number, new Set([word]));
}

/** A word that nothing says tells nothing about how rare it is: it weighs as much as the others on average. */
function lightenUnknown(matches: TermMatch[]): TermMatch[] {
  const found = matches.filter(({ term }) => !term.isUnknown);
  const matters = found.filter(({ term }) => !term.isTypeHint);
  const known = matters.length > 0 ? matters : found;
  if (known.length === 0) return matches;
  const average = known.reduce((sum, { weight }) => sum + weight, 0) / known.length;
  return matches.map((match) => (match.term.isUnknown ? { ...match, weight: average } : match));
}

const NO_HITS: Hits = new Map();

/** What the texts are asked for: each word that counts, each form of a name that the texts print. */
function listQueries(
  { names, words, typed, isUnknown }: Term,
  vocabulary: Vocabulary,
): { words: string; factor: number }[] {
  if (isUnknown) return [{ words: typed, factor: 1 }];
  const printed = names.flatMap((number) => {
    const entry = vocabulary.names[number];
    return entry ? [...(entry.isPrinted ? [entry.name] : []), ...entry.printed] : [];
  });
  const shortest = printed.filter(
    (form) => !printed.some((other) => other !== form && ` ${form} `.includes(` ${other} `)),
  );
  return [
    ...words.map((word, index) => ({ words: word, factor: index === 0 ? 1 : FACTOR.otherForm })),
    ...new Set(shortest),
  ].map((asked) => (typeof asked === 'string' ? { words: asked, factor: FACTOR.printedName } : asked));
}

/** The words that the texts will be asked for. */
export const wordsAskedFor = (terms: readonly Term[], vocabulary: Vocabulary): string[] =>
  terms.flatMap((term) => listQueries(term, vocabulary)).flatMap(({ words }) => listWords(words));

function weigh(term: Term, found: number, { records }: Vocabulary): number {
  const weight = Math.log(1 + records.length / Math.max(1, found));
  return term.isTypeHint ? weight * WEIGHT.typeHint : weight;
}
