import type { ProblemList, SourceLocation } from '#problems/problem-list.ts';
import type { AuthoredFigure } from '#schema/records/figure.ts';
import { findNumbers } from '#text/numbers/read-number.ts';
import { unitBeside, type BesideUnit } from '#text/numbers/unit-words.ts';
import { containsWords } from '#text/words/whole-words.ts';
import { quoteWords } from '#edition/evidence/locate-quotes.ts';
import type { SupportingQuote } from '#edition/validate/facts/validate-facts.ts';

type Measured = Pick<AuthoredFigure, 'value' | 'unit' | 'unitMissing'>;

/**
 * Holds the unit of a figure against the words beside its number: a share or a currency that stands there is given as
 * the unit, and none other; any other unit stands in the clause of the number. A unit is missing only where the words
 * state no currency and no share.
 */
export function validateUnit(
  { value, unit, unitMissing }: Measured,
  supporting: readonly SupportingQuote[],
  location: SourceLocation,
  problems: ProblemList,
): void {
  const places = supporting.flatMap(({ segments }) =>
    segments.flatMap((segment) => cutAround(segment, value)),
  );
  const beside = places.flatMap(({ before, after }) => unitBeside(before, after) ?? [])[0];
  // A unit that stands in no quote has been reported.
  const isPrinted = unit !== undefined && supporting.some((quote) => containsWords(quote.words, unit));
  const words = quoteWords(
    places[0]
      ? `${places[0].before.slice(-30)}${places[0].number}${places[0].after.slice(0, 60)}`.trim()
      : value,
  );
  const report = (field: string, said: string, stated: string) => {
    problems.add('number-not-said', location, [field], { field, words, said, stated });
  };
  if (unitMissing !== undefined && (unit !== undefined || beside)) {
    report('unitMissing', `the unit “${unit ?? beside?.words ?? ''}”`, unitMissing);
  } else if (beside && unit === undefined) {
    problems.add('number-not-said', location, ['value'], {
      field: 'unit',
      words,
      said: `the unit “${beside.words}”`,
      stated: 'none',
    });
  } else if (isPrinted && beside && !isKind(beside, unit)) {
    report('unit', `the unit “${beside.words}”`, `“${unit}”`);
  } else if (isPrinted && !places.some((place) => isInClause(place, unit))) {
    report('unit', 'no such unit beside the number', `“${unit}”`);
  }
}

interface Place {
  before: string;
  number: string;
  after: string;
}

/** The number of a value in a text, with the words before and after it. */
function cutAround(segment: string, value: string): Place[] {
  const text = segment.replace(/\s/g, ' ');
  const at = text.toLowerCase().indexOf(value.replace(/\s/g, ' ').toLowerCase());
  const number =
    at === -1 ? undefined : findNumbers(text).find(({ start, end }) => end > at && start < at + value.length);
  if (!number) return [];
  const { start, end } = number;
  return [{ before: text.slice(0, start), number: text.slice(start, end), after: text.slice(end) }];
}

/** Whether a unit is of the sort that stands beside the number, in its words. */
function isKind({ kind }: BesideUnit, unit: string): boolean {
  const own = unitBeside(unit, unit);
  return own?.kind === kind;
}

/** A clause ends at these signs, unless they stand inside a word or a number. */
const END = /[;:!?]|[.](?=\s|$)/;

/** Whether a unit stands in the clause of a number: after it, or before it where nothing counts in between. */
function isInClause({ before, after }: Place, unit: string): boolean {
  const sought = unit.toLowerCase().replace(/\s+/g, ' ');
  const following = after.toLowerCase();
  const at = following.indexOf(sought);
  const isAfter = at !== -1 && !END.test(following.slice(0, at)) && !/\d/.test(following.slice(0, at));
  const preceding = before.toLowerCase();
  const last = preceding.lastIndexOf(sought);
  return isAfter || (last !== -1 && !END.test(preceding.slice(last + sought.length)));
}
