import type { SearchRecord } from '#client/search/index/records.ts';
import type { UnderstoodQuery } from '#client/search/query/read-query.ts';
import type { Term } from '#client/search/query/read-term.ts';
import { listWords } from '#text/words/words.ts';
import { dateStrength } from './date-strength.ts';
import type { Matches, TermMatch } from './match-terms.ts';
import type { TitleSaid } from './other-titles.ts';
import { DATE, KIND_SCORE, MIN_NEAR_SHARE, MIN_QUOTED_WORDS, SCORE, WEIGHT } from './weights.ts';

/** One result, and how it answers. */
export interface Result {
  readonly record: SearchRecord;
  /** Why it is only near; null for one that answers all that was asked. */
  readonly near: string | null;
  readonly score: number;
}

/** Whether and how a record answers; nothing when it is too far off. */
export function scoreRecord(
  record: SearchRecord,
  { matches, titleWords, otherTitles, verbatim }: Matches,
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
    (isRecord || (share === 1 && record.kind !== 'page')
      ? scoreOfTitle(record, titleWords, otherTitles.get(record.number))
      : 0) +
    (record.kind === 'passage' && isQuoted(record, matches) ? SCORE.quoted : 0) +
    (record.kind === 'passage' && isVerbatim ? SCORE.verbatim : 0) +
    (record.flag === 'group' && isHinted ? SCORE.group : 0);
  return [{ record, near, score }];
}

/** More for a larger part of the title; where all of it is said, more for a longer one. */
function scoreOfTitle(
  { number, titleLength }: SearchRecord,
  titleWords: Matches['titleWords'],
  other: TitleSaid = { said: 0, length: Infinity },
): number {
  const own = { said: titleWords.get(number)?.size ?? 0, length: titleLength };
  const scores = [own, other].map(
    ({ said, length }) =>
      SCORE.title * (said / Math.max(1, length)) + (said >= length ? SCORE.titleWord * said : 0),
  );
  return Math.max(...scores);
}

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
