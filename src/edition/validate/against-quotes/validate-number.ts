import { findDates } from '#dates/words/find-dates.ts';
import type { ProblemList, SourceLocation } from '#problems/problem-list.ts';
import type { AuthoredFigure } from '#schema/records/figure.ts';
import { findQuantities, type Quantity } from '#text/numbers/read-quantity.ts';
import { containsWords } from '#text/words/whole-words.ts';
import { quoteWords } from '#edition/evidence/locate-quotes.ts';
import type { SupportingQuote } from '#edition/validate/facts/validate-facts.ts';
import { validateUnit } from './validate-unit.ts';

type Value = Pick<AuthoredFigure, 'value' | 'number' | 'qualifier' | 'unit' | 'unitMissing'>;

/**
 * Holds the number and the qualifier of a figure against the words of its value, and these against the quotes they are
 * taken from: the words are not cut out of longer ones ("300" of "some 300", "40" of "40 million"). A quote that
 * supports the value in other words says the same number, where it says one at all.
 */
export function validateNumber(
  figure: Value,
  quotes: readonly SupportingQuote[],
  location: SourceLocation,
  problems: ProblemList,
): void {
  const { value, number, qualifier } = figure;
  const supporting = quotes.filter(({ supports }) => supports.has('value'));
  // Words that stand in no quote have been reported: what they say is not known.
  if (!supporting.some(({ words }) => containsWords(words, value))) return;
  const report = (field: string, words: string, said: string, stated: string) => {
    problems.add('number-not-said', location, [field], { field, words: quoteWords(words), said, stated });
  };
  const [quantity, ...others] = findQuantities(value);
  if (!quantity || others.length > 0) {
    const one =
      'one: a figure holds one number; make one of each that counts by itself, or tell a range in a note';
    report(
      'value',
      value,
      quantity ? 'more numbers than one' : 'no number that can be read',
      quantity ? one : 'one',
    );
    return;
  }
  if (!isOf(quantity, number)) report('number', value, sayNumber(quantity), String(number));
  if (quantity.qualifier !== qualifier) report('qualifier', value, quantity.qualifier, qualifier);
  for (const quote of supporting) {
    const inPlace = findInPlace(quote, value);
    const range = inPlace.find(({ range }) => range !== null)?.range;
    if (inPlace.length === 0) validateOther(quote, number, location, problems);
    else if (range) {
      report(
        'value',
        range,
        'a range',
        `“${value}”, one end of it: quote what counts by itself, or tell the range in a note`,
      );
      return;
    } else if (!inPlace.some((one) => isSame(one, quantity))) {
      const [one] = inPlace;
      if (one) report('value', one.words, `${one.qualifier} ${sayNumber(one)}`, value);
    }
  }
  validateUnit(figure, supporting, location, problems);
}

const isOf = ({ values }: Quantity, number: number): boolean =>
  values.some((value) => Math.abs(value - number) <= Math.abs(value) * 1e-12);

const isSame = (one: Quantity, other: Quantity): boolean =>
  one.qualifier === other.qualifier && one.values[0] === other.values[0];

const sayNumber = ({ values }: Quantity): string =>
  values.map((value) => value.toLocaleString('en')).join(' or ');

/** A number of a quote, its words, and those of the range that it is an end of; null where it counts by itself. */
type QuantityInPlace = Quantity & { words: string; range: string | null };

/** What stands between the ends of a range; "from 200 to 300" may also be a change, and is left to its author. */
const RANGE = /^ ?(?:[-‐‑–—]|(?:to|or|или|або|ё) ) ?$/;
const BETWEEN = /^ (?:and|и|та|ва) $/;

/** The words of the range that a number and the next one are the ends of; null where they are none. */
function findRange(text: string, quantities: readonly Quantity[], index: number): string | null {
  const [first, last] = [quantities[index], quantities[index + 1]];
  if (!first || !last) return null;
  const [before, between] = [text.slice(0, first.start), text.slice(first.end, last.start)];
  const isRange = RANGE.test(between) && !/\b(?:from|out of) $/i.test(before);
  const isBetween = BETWEEN.test(between) && /(?:\bbetween|между|між|байни) $/i.test(before);
  return isRange || isBetween ? text.slice(first.start, last.end) : null;
}

/** The numbers of a quote in the places where it has the words of a value, each with its words. */
function findInPlace({ segments }: SupportingQuote, value: string): QuantityInPlace[] {
  return segments.flatMap((segment) => {
    const text = segment.replace(/\s/g, ' ');
    const at = text.toLowerCase().indexOf(value.replace(/\s/g, ' ').toLowerCase());
    if (at === -1) return [];
    const quantities = findQuantities(text);
    return quantities.flatMap((quantity, index) => {
      const touches = quantity.start < at + value.length && quantity.end > at;
      const words = text.slice(quantity.start, quantity.end);
      const range = findRange(text, quantities, index - 1) ?? findRange(text, quantities, index);
      return touches ? [{ ...quantity, words, range }] : [];
    });
  });
}

/** A quote without the words of the value: one of its numbers, dates apart, is that of the figure, or it has none. */
function validateOther(
  quote: SupportingQuote,
  number: number,
  location: SourceLocation,
  problems: ProblemList,
): void {
  const found = quote.segments.flatMap((segment) => {
    const dates = findDates(segment);
    return findQuantities(segment)
      .filter(({ start, end }) => !dates.some((date) => date.start < end && date.end > start))
      .filter(({ start, end }) => /\d/.test(segment.slice(start, end)))
      .map((quantity) => ({ ...quantity, words: segment.slice(quantity.start, quantity.end) }));
  });
  const [first] = found;
  if (!first || found.some((quantity) => isOf(quantity, number))) return;
  problems.add('quote-disagrees', location, ['quotes', quote.key, 'exact'], {
    field: 'value',
    words: quoteWords(first.words),
    said: sayNumber(first),
    stated: number.toLocaleString('en'),
    where: 'in a figure of its own',
  });
}
