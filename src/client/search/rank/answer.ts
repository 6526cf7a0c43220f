import { dateStrength } from './date-strength.ts';
import { DATE, KIND_SCORE, MIN_NEAR_SHARE, SCORE, WEIGHT } from './weights.ts';
import type { Engine, Hits } from '#client/search/index/engine.ts';
import type { Order } from '#client/search/query/order.ts';
import { verifyIndex } from '#client/search/index/verify-index.ts';
import { FACETS, facetValues, type Facet, type Facets } from './facets.ts';
import { matchTerms, type Matches, type TermMatch } from './match-terms.ts';
import type { UnderstoodQuery } from '#client/search/query/read-query.ts';
import type { Term } from '#client/search/query/read-term.ts';
import type { SearchRecord } from '#client/search/index/records.ts';
import type { Vocabulary } from '#client/search/index/vocabulary.ts';

/** One result, and how it answers. */
export interface Result {
  readonly record: SearchRecord;
  /** Why it is only near; null for one that answers all that was asked. */
  readonly near: string | null;
  readonly score: number;
}

/** What a search found. */
export interface Answer {
  readonly asked: UnderstoodQuery;
  /** The best first, near ones after those that answer. */
  readonly results: readonly Result[];
  /** The same before the filters were applied. */
  readonly unfiltered: readonly Result[];
  /** Pages that hold the words, with what Pagefind knows of them. */
  readonly hits: Hits;
}

/**
 * Answers a query that `readQuery` has read; without Pagefind, from names, dates and titles alone. The results are all
 * there are, at any size of the edition; the first page of them is described.
 */
export async function answer(
  asked: UnderstoodQuery,
  facets: Facets,
  vocabulary: Vocabulary,
  engine: Engine | null,
): Promise<Answer> {
  if (engine) await verifyIndex(asked.terms, vocabulary, engine);
  const found = await matchTerms(asked.terms, vocabulary, engine);
  const scoreOne = asked.isEmpty ? browse : (record: SearchRecord) => scoreRecord(record, found, asked);
  const unfiltered = vocabulary.records.flatMap(scoreOne).sort(asked.order ? byTime(asked.order) : byScore);
  const results = unfiltered.filter(({ record }) => isWithin(record, facets, vocabulary));
  await describe(results.slice(0, vocabulary.titles.pageSize), vocabulary);
  return { asked, results, unfiltered, hits: found.hits };
}

/** Enters in the records of some results what is shown of them. */
export const describe = (results: readonly Result[], { titles }: Vocabulary): Promise<void> =>
  titles.describe(results.map(({ record }) => record));

/** Whether a record has every value the search is filtered by; `aside` names a facet that does not count. */
export function isWithin(
  record: SearchRecord,
  facets: Facets,
  vocabulary: Vocabulary,
  aside?: Facet,
): boolean {
  return FACETS.every((facet) => {
    const value = facets[facet];
    return value === undefined || facet === aside || facetValues(facet, record, vocabulary).includes(value);
  });
}

const browse = (record: SearchRecord): Result[] => [{ record, near: null, score: 0 }];

/** Whether and how a record answers; nothing when it is too far off. */
function scoreRecord(
  record: SearchRecord,
  { matches, titleWords }: Matches,
  asked: UnderstoodQuery,
): Result[] {
  const missing: Term[] = [];
  let [reached, possible] = [0, 0];
  for (const { term, weight, strengths } of matches) {
    const strength = strengths.get(record.number) ?? 0;
    possible += weight;
    reached += weight * strength;
    if (strength === 0 && !term.isTypeHint) missing.push(term);
    if (term.isUnknown && strength > 0) missing.push(term);
  }
  let worst = 1;
  for (const condition of asked.dates) {
    const strength = dateStrength(record, condition);
    worst = Math.min(worst, strength);
    possible += WEIGHT.date;
    reached += WEIGHT.date * strength;
  }
  const isHinted = asked.typeHints.has(record.kind);
  const isOfRank = asked.rank !== null && record.flag === asked.rank;
  if (possible === 0) {
    if (asked.rank === null ? !isHinted : record.kind !== 'visit') return [];
    [reached, possible] = [1, 1];
  }
  const share = reached / possible;
  const near = whyNear(missing, worst, asked, isOfRank);
  if (share === 0 || (near !== null && matches.length > 0 && share < MIN_NEAR_SHARE)) return [];
  const isRecord = !(record.kind in KIND_SCORE);
  const score =
    share +
    (near === null ? SCORE.complete : 0) +
    scoreOfKind(record, matches) +
    (isHinted ? SCORE.hinted : 0) +
    (isOfRank ? SCORE.ofRank : 0) +
    (record.kind === 'page' && near === null && isAskedFor(record, asked, titleWords)
      ? SCORE.pageAskedFor
      : 0) +
    (isRecord || share === 1
      ? SCORE.title * ((titleWords.get(record.number)?.size ?? 0) / Math.max(1, record.titleLength))
      : 0) +
    (record.flag === 'group' && isHinted ? SCORE.group : 0);
  return [{ record, near, score }];
}

/** Whether a title and a query say the same: no date, and no word that the title does not say, unless it asks for a list. */
const isAskedFor = (
  { number, titleLength }: SearchRecord,
  { terms, dates, asksForList }: UnderstoodQuery,
  titleWords: Matches['titleWords'],
): boolean => {
  const said = titleWords.get(number)?.size ?? 0;
  return dates.length === 0 && said > 0 && said === titleLength && (asksForList || terms.length <= said);
};

function scoreOfKind({ kind }: SearchRecord, matches: readonly TermMatch[]): number {
  if (kind !== 'agreement') return KIND_SCORE[kind] ?? SCORE.event;
  const isMatter = matches.some(({ term }) => term.names.length === 0 && !term.isTypeHint && !term.isUnknown);
  return isMatter ? SCORE.agreementByMatter : SCORE.agreementByName;
}

function whyNear(
  missing: readonly Term[],
  date: number,
  asked: UnderstoodQuery,
  isOfRank: boolean,
): string | null {
  const reasons = [
    ...missing.map(({ typed, isUnknown }) =>
      isUnknown ? `“${typed}” is not in the texts` : `without “${typed}”`,
    ),
    ...(date < DATE.answers ? [`not dated ${asked.dates.map(({ words }) => words).join(', ')}`] : []),
    ...(asked.rank !== null && !isOfRank ? [`not ranked as a ${asked.rank} visit`] : []),
  ];
  return reasons.length > 0 ? reasons.join('; ') : null;
}

/** The first or the last that answers first; those that are only near, or not dated, after them. */
const byTime =
  (order: Order) =>
  (a: Result, b: Result): number => {
    const [one, other] = [a, b].map(({ near, record }) => near === null && record.ranges.length > 0);
    if (one !== other) return one ? -1 : 1;
    const [first, second] = [a, b].map(({ record }) => record.ranges[0]?.earliest ?? '');
    if (!one || first === second) return byScore(a, b);
    return ((first ?? '') < (second ?? '') ? -1 : 1) * (order === 'first' ? 1 : -1);
  };

/** The better first; of equal ones, events before agreements, the earlier before the later. */
function byScore(a: Result, b: Result): number {
  const order = b.score - a.score;
  if (Math.abs(order) > 1e-9) return order;
  const [first = '', second = ''] = [a.record, b.record].map(
    ({ kind, ranges }) => `${ranges[0]?.earliest ?? '9999'} ${kind === 'agreement' ? 1 : 0}`,
  );
  if (first !== second) return first < second ? -1 : 1;
  return a.record.number - b.record.number;
}
