import type { Engine, Hits } from '#client/search/index/engine.ts';
import type { SearchRecord } from '#client/search/index/records.ts';
import type { Vocabulary } from '#client/search/index/vocabulary.ts';
import type { ChosenOrder } from '#client/search/query/query-state.ts';
import type { UnderstoodQuery } from '#client/search/query/read-query.ts';
import { FACETS, facetValues, type Facet, type Facets } from './facets.ts';
import { matchTerms, type Matches } from './match-terms.ts';
import { scoreRecord, type Result } from './score-record.ts';
import { sortResults } from './sort-results.ts';
import { listWords } from '#text/words/words.ts';
import { KIND_SCORE, MIN_TITLE_SAID } from './weights.ts';

/** What a search found. */
export interface Answer {
  readonly asked: UnderstoodQuery;
  /** The best first, near ones after those that answer. */
  readonly results: readonly Result[];
  /** The same before the filters were applied. */
  readonly unfiltered: readonly Result[];
  /** Records whose texts hold the words. */
  readonly hits: Hits;
}

/**
 * Answers a query that `readQuery` has read; without an engine, from names, dates and titles alone. The results are all
 * there are, at any size of the edition; the first page of them is described. The order that the reader chose comes before
 * what the words of the query say of it.
 */
export async function answer(
  asked: UnderstoodQuery,
  facets: Facets,
  vocabulary: Vocabulary,
  engine: Engine | null,
  chosen: ChosenOrder | null = null,
): Promise<Answer> {
  const matched = await matchTerms(asked, vocabulary, engine);
  const found = saysWholeTitle(matched, vocabulary) ? { ...matched, verbatim: new Map() } : matched;
  const begun = asked.isTooCommon ? await findBegun(asked.typed, vocabulary) : null;
  const scoreOne = asked.isEmpty
    ? browse
    : (record: SearchRecord) => begun?.get(record.number) ?? scoreRecord(record, found, asked);
  const order = chosen === null ? asked.order : chosen === 'date' ? 'date' : null;
  const unfiltered = sortResults(vocabulary.records.flatMap(scoreOne), order, onlyKinds(asked));
  const results = unfiltered.filter(({ record }) => isWithin(record, facets, vocabulary));
  await describe(results.slice(0, vocabulary.titles.pageSize), vocabulary);
  return { asked, results, unfiltered, hits: found.hits };
}

/** The kinds of a query that is one word for them: “the first agreement”. */
const onlyKinds = ({ terms, typeHints }: UnderstoodQuery): ReadonlySet<string> | null =>
  terms.length === 1 && terms[0]?.isTypeHint ? typeHints : null;

/** Enters in the records of some results what is shown of them. */
export const describe = (results: readonly Result[], { titles }: Vocabulary): Promise<void> =>
  titles.describe(results.map(({ record }) => record));

/** Whether a record has, of every facet the search is filtered by, one of the values; `aside` names a facet that does not count. */
export function isWithin(
  record: SearchRecord,
  facets: Facets,
  vocabulary: Vocabulary,
  aside?: Facet,
): boolean {
  return FACETS.every((facet) => {
    const values = facets[facet];
    if (values === undefined || facet === aside) return true;
    const own = facetValues(facet, record, vocabulary);
    return values.some((value) => own.includes(value));
  });
}

const browse = (record: SearchRecord): Result[] => [{ record, near: null, score: 0 }];

/** From so many letters on, a word tells something of the title that begins with it. */
const MIN_TITLE_WORD = 4;

/** What is too common to be looked for is answered by the pages whose titles begin with it: “about”. */
async function findBegun(
  typed: string,
  { titles, records }: Vocabulary,
): Promise<ReadonlyMap<number, Result[]>> {
  const words = listWords(typed);
  if (!words.some((word) => word.length >= MIN_TITLE_WORD)) return new Map();
  const numbers = await titles.find(typed);
  const pages = numbers.flatMap((number) => records[number] ?? []).filter(({ kind }) => kind === 'page');
  await titles.describe(pages);
  const begun = pages.filter(({ title }) => listWords(title).slice(0, words.length).join(' ') === typed);
  return new Map(
    begun.map((record) => [
      record.number,
      [{ record, near: null, score: words.length / record.titleLength }],
    ]),
  );
}

/** Whether a query says the title of an event or agreement: then it is no quotation out of a text. */
const saysWholeTitle = ({ titleWords }: Matches, { records }: Vocabulary): boolean =>
  [...titleWords].some(([number, { size }]) => {
    const { kind, titleLength } = records[number] ?? { kind: 'page', titleLength: 0 };
    return !(kind in KIND_SCORE) && size >= MIN_TITLE_SAID && size >= titleLength;
  });
