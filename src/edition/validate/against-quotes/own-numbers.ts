import type { ProblemList, SourceLocation } from '#problems/problem-list.ts';
import type { SupportingQuote } from '#edition/validate/facts/validate-facts.ts';
import type { DateClaim } from './validate-date.ts';

/** The numbers in figures: "3–5 April 2003" has 3, 5 and 2003. */
const listNumbers = (text: string): number[] => Array.from(text.matchAll(/\d+/g), ([found]) => Number(found));

/** Takes out what sets thousands apart: "40 000" and "40,000" are 40000. */
const joinThousands = (text: string): string => text.replace(/(?<=\d)[\s,.](?=\d{3})/gu, '');

/**
 * A number in the title of a record, in figures, is in the words that the record quotes, or in its dates. A summary may
 * tell of other records, too, and is not held.
 */
export function validateOwnNumbers(
  title: string | undefined,
  quotes: readonly SupportingQuote[],
  dates: readonly DateClaim[],
  location: SourceLocation,
  problems: ProblemList,
): void {
  const wanted = listNumbers(joinThousands(title ?? ''));
  // Words that were not found have been reported.
  if (wanted.length === 0 || quotes.some(({ isFound }) => !isFound)) return;
  const said = [...quotes.flatMap(({ segments }) => segments), ...dates.map(({ edtf }) => edtf)].join(' ');
  const known = new Set([said, joinThousands(said)].flatMap(listNumbers));
  const number = wanted.find((one) => !known.has(one));
  if (number !== undefined)
    problems.add('own-number-unproved', location, ['title'], { number: String(number) });
}
