import type { Engine, Hits, PagefindResult } from '#client/search/index/engine.ts';
import { listWords } from '#text/words/words.ts';
import type { Term } from '#client/search/query/read-query.ts';
import { FACTOR, MATCH, WEIGHT } from './weights.ts';
import { stem } from '#client/search/query/stem.ts';
import type { SearchRecord, Vocabulary } from '#client/search/index/vocabulary.ts';

/** How well each page says what a term asks for, by Pagefind’s id: 1 at best. */
export interface TermMatch {
  readonly term: Term;
  /** How much it tells apart: rare words more than frequent ones. */
  readonly weight: number;
  readonly strengths: ReadonlyMap<string, number>;
}

/** Has Pagefind find every word of a query, and adds what the list of records knows. */
export async function matchTerms(
  terms: readonly Term[],
  vocabulary: Vocabulary,
  engine: Engine | null,
): Promise<{ matches: TermMatch[]; hits: Hits }> {
  const hits = new Map<string, PagefindResult>();
  const matches = terms.map(async (term): Promise<TermMatch> => {
    const strengths = new Map<string, number>();
    const raise = (hash: string, strength: number): void => {
      if (strength > (strengths.get(hash) ?? 0)) strengths.set(hash, strength);
    };
    const asked = listQueries(term, vocabulary);
    const found = await Promise.all(asked.map(async ({ words }) => (engine ? engine.find(words) : NO_HITS)));
    found.forEach((pages, index) => {
      for (const [hash, page] of pages) {
        hits.set(hash, page);
        raise(
          hash,
          (asked[index]?.factor ?? 1) *
            ((page.words[0] ?? Infinity) < MATCH.summaryWords ? MATCH.inSummary : MATCH.inText),
        );
      }
    });
    for (const record of vocabulary.records ?? []) raise(record.hash, strengthInRecord(term, record));
    const isRare = term.isUnknown && vocabulary.isPartial && strengths.size > 0;
    return {
      term: isRare ? { ...term, isUnknown: false } : term,
      weight: weigh(term, strengths.size, vocabulary),
      strengths,
    };
  });
  return { matches: lightenUnknown(await Promise.all(matches)), hits };
}

/** A word that nothing says tells nothing about how rare it is: it weighs as much as the others on average. */
function lightenUnknown(matches: TermMatch[]): TermMatch[] {
  const known = matches.filter(({ term }) => !term.isUnknown && !term.isTypeHint);
  if (known.length === 0) return matches;
  const average = known.reduce((sum, { weight }) => sum + weight, 0) / known.length;
  return matches.map((match) => (match.term.isUnknown ? { ...match, weight: average } : match));
}

const NO_HITS: Hits = new Map();

/** What Pagefind is asked for: each word that counts, each form of a name that the texts print. */
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

/** The words that Pagefind will be asked for. */
export const wordsAskedFor = (terms: readonly Term[], vocabulary: Vocabulary): string[] =>
  terms.flatMap((term) => listQueries(term, vocabulary)).flatMap(({ words }) => listWords(words));

/** What the record itself tells: whom it names, what its title says. */
function strengthInRecord({ names, words }: Term, record: SearchRecord): number {
  const named = record.names.find(({ name }) => names.includes(name));
  if (named) return named.inferred ? MATCH.namedByInference : MATCH.named;
  const title = titleWords(record);
  const at = words.findIndex((word) =>
    word.includes(' ') ? record.title.toLowerCase().includes(word) : title.has(word),
  );
  return at < 0 ? 0 : at === 0 ? MATCH.inTitle : MATCH.inTitle * FACTOR.otherForm;
}

const TITLES = new WeakMap<SearchRecord, Set<string>>();

/** The words of a title, read once. */
export function titleWords(record: SearchRecord): Set<string> {
  const known = TITLES.get(record);
  if (known) return known;
  const words = new Set(listWords(record.title));
  TITLES.set(record, words);
  return words;
}

function weigh(term: Term, found: number, { size }: Vocabulary): number {
  const weight = Math.log(1 + size / Math.max(1, found));
  return term.isTypeHint ? weight * WEIGHT.typeHint : weight;
}

/** How much of a title the terms of a query say, from 0 to 1. */
export function shareOfTitle(record: SearchRecord, terms: readonly Term[]): number {
  const stems = new Set(terms.flatMap(({ words, typed }) => [...words, typed]).map(stem));
  const title = [...titleWords(record)].filter((word) => word.length > 3);
  return title.length === 0 ? 0 : title.filter((word) => stems.has(stem(word))).length / title.length;
}
