import { dateStrength } from './date-strength.ts';
import { sortResults } from './sort-results.ts';
import { listWords } from '#text/words/words.ts';
import {
  DATE,
  KIND_SCORE,
  MIN_NEAR_SHARE,
  MIN_QUOTED_WORDS,
  MIN_TITLE_SAID,
  SCORE,
  WEIGHT,
} from './weights.ts';
import type { Engine, Hits } from '#client/search/index/engine.ts';
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
  const matched = await matchTerms(asked, vocabulary, engine);
  const found = saysWholeTitle(matched, vocabulary) ? { ...matched, verbatim: new Map() } : matched;
  const scoreOne = asked.isEmpty ? browse : (record: SearchRecord) => scoreRecord(record, found, asked);
  const unfiltered = sortResults(vocabulary.records.flatMap(scoreOne), asked.order);
  const results = unfiltered.filter(({ record }) => isWithin(record, facets, vocabulary));
  await describe(results.slice(0, vocabulary.titles.pageSize), vocabulary);
  return { asked, results, unfiltered, hits: found.hits };
}

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

/** Whether and how a record answers; nothing when it is too far off. */
function scoreRecord(
  record: SearchRecord,
  { matches, titleWords, verbatim }: Matches,
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
  const sharesWords = possible === 0 || reached / possible >= MIN_NEAR_SHARE;
  const isVerbatim = verbatim.has(record.number);
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
  const share = isVerbatim ? 1 : reached / possible;
  const near = isVerbatim ? null : whyNear(missing, worst, asked, isOfRank);
  if (share === 0 || (near !== null && matches.length > 0 && share < MIN_NEAR_SHARE && !sharesWords))
    return [];
  const isRecord = !(record.kind in KIND_SCORE);
  const score =
    share +
    (near === null ? SCORE.complete : 0) +
    scoreOfKind(record, matches) +
    (isHinted ? SCORE.hinted : 0) +
    (isOfRank || (isVerbatim && asked.rank !== null) ? SCORE.ofRank : 0) +
    (record.kind === 'page' && near === null && isAskedFor(record, asked, titleWords)
      ? SCORE.pageAskedFor
      : 0) +
    (record.kind === 'page' && near === null
      ? SCORE.pageTitle * ((titleWords.get(record.number)?.size ?? 0) / Math.max(1, record.titleLength))
      : 0) +
    (isRecord || (share === 1 && record.kind !== 'page') ? scoreOfTitle(record, titleWords) : 0) +
    (record.kind === 'passage' && isQuoted(record, matches) ? SCORE.quoted : 0) +
    (record.kind === 'passage' && isVerbatim ? SCORE.verbatim : 0) +
    (record.flag === 'group' && isHinted ? SCORE.group : 0);
  return [{ record, near, score }];
}

/** More for a larger part of the title; where all of it is said, more for a longer one. */
function scoreOfTitle({ number, titleLength }: SearchRecord, titleWords: Matches['titleWords']): number {
  const said = titleWords.get(number)?.size ?? 0;
  return SCORE.title * (said / Math.max(1, titleLength)) + (said >= titleLength ? SCORE.titleWord * said : 0);
}

/** Whether a query says the title of an event or agreement: then it is no quotation out of a text. */
const saysWholeTitle = ({ titleWords }: Matches, { records }: Vocabulary): boolean =>
  [...titleWords].some(([number, { size }]) => {
    const { kind, titleLength } = records[number] ?? { kind: 'page', titleLength: 0 };
    return !(kind in KIND_SCORE) && size >= MIN_TITLE_SAID && size >= titleLength;
  });

/** Whether a record holds the quotations that a query consists of. */
const isQuoted = ({ number }: SearchRecord, matches: readonly TermMatch[]): boolean =>
  matches.length > 0 &&
  matches.every(
    ({ term, strengths }) =>
      term.isPhrase && strengths.has(number) && listWords(term.typed).length >= MIN_QUOTED_WORDS,
  );

/** Whether a title and a query say the same: no date, and no word that the title does not say, unless it asks for a list. */
const isAskedFor = (
  { number, titleLength }: SearchRecord,
  { terms, dates, order, asksForList }: UnderstoodQuery,
  titleWords: Matches['titleWords'],
): boolean => {
  const said = titleWords.get(number)?.size ?? 0;
  return (
    dates.length === 0 &&
    order === null &&
    said > 0 &&
    said === titleLength &&
    (asksForList || terms.length <= said)
  );
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
