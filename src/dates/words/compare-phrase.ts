import type { EditionDate } from '#dates/parse-date.ts';
import { spansOf, type DatePart } from '#dates/words/read/date-part.ts';
import { canonicalEdtf, toEdtfForms } from './edtf-of-phrase.ts';
import type { DatePhrase } from '#dates/words/read/read-phrase.ts';

/** Whether words say exactly a date: everything it states, and nothing else. */
export function saysExactly(phrase: DatePhrase, edtf: string): boolean {
  const given = canonicalEdtf(edtf);
  return toEdtfForms(phrase).forms.some((form) => canonicalEdtf(form) === given);
}

/** Days from the first to the last; null where that end is open. */
type Span = readonly [first: string | null, last: string | null];

/**
 * Whether a date is compatible with words: it lies in what they say, or they say something within it. Words without a
 * year hold for any year, and words that move a date by something not said ("the day after") hold for any.
 */
export function mayMean(phrase: DatePhrase, date: EditionDate): boolean {
  if (saysExactly(phrase, date.edtf)) return true;
  const span: Span = [date.earliest, date.latest];
  const [part, last] = phrase.parts;
  if (phrase.isShifted || !part) return true;
  if (phrase.kind === 'since' || phrase.kind === 'from') {
    return date.earliest !== null && spanIn(part, yearsOf([date.earliest, null]), date.earliest);
  }
  if (phrase.kind === 'until') {
    return date.latest !== null && spanIn(part, yearsOf([null, date.latest]), date.latest);
  }
  if (phrase.kind !== 'interval') {
    return phrase.parts.some((one) =>
      yearsOf(span).some((year) => spansFor(one, year).some((said) => nests(said, span))),
    );
  }
  if (!last) return true;
  return date.edtf.includes('/') ? endsAgree(part, last, date) : isInside(part, last, span);
}

/** The spans of a part, a year wider on either side where it is only about then. */
function spansFor(part: DatePart, year: number): [string, string][] {
  const said = spansOf(part, part.year ?? year);
  if (!part.approximate) return said;
  const move = (day: string, by: number) =>
    `${String(Number(day.slice(0, 4)) + by).padStart(4, '0')}${day.slice(4)}`;
  return said.map(([first, last]) => [move(first, -1), move(last, 1)]);
}

const spanIn = (part: DatePart, years: readonly number[], day: string): boolean =>
  years.some((year) => spansFor(part, year).some(([first, last]) => first <= day && day <= last));

/** Whether one span lies in the other. */
const nests = (one: Span, other: Span): boolean => isWithin(one, other) || isWithin(other, one);

const isWithin = ([first, last]: Span, [from, to]: Span): boolean =>
  (from === null || (first !== null && first >= from)) && (to === null || (last !== null && last <= to));

/** Two ranges agree if both of their ends do, the day of a month with its month. */
function endsAgree(from: DatePart, to: DatePart, { edtf, earliest, latest }: EditionDate): boolean {
  if (earliest === null || latest === null) {
    return earliest === null || spanIn(from, yearsOf([earliest, null]), earliest);
  }
  const [start = '', end = ''] = canonicalEdtf(edtf).split('/');
  return (
    yearsOf([earliest, earliest]).some((year) =>
      spansFor(from, year).some(([first, last]) => touches(first, last, start, earliest)),
    ) &&
    yearsOf([latest, latest]).some((year) =>
      spansFor(to, year).some(([first, last]) => touches(first, last, end, latest)),
    )
  );
}

/** Whether a span holds a day, or lies in the month or the year that the end of an interval is written as. */
const touches = (first: string, last: string, written: string, day: string): boolean =>
  (first <= day && day <= last) ||
  (written !== '' && first.startsWith(`${written}-`) && last.startsWith(`${written}-`));

function isInside(from: DatePart, to: DatePart, span: Span): boolean {
  return yearsOf(span).some((year) => {
    const [first] = spansFor(from, year)[0] ?? [null];
    const [, last] = spansFor(to, year).at(-1) ?? [null, null];
    return first !== null && last !== null && nests([first, last], span);
  });
}

/** The longest time over which years are tried for words that state none. */
const MAX_YEARS = 200;

/** The years that a span touches; of an open one that of its end. */
function yearsOf([first, last]: Span): number[] {
  const from = Number((first ?? last ?? '0').slice(0, 4));
  const to = Number((last ?? first ?? '0').slice(0, 4));
  return Array.from({ length: Math.min(to - from + 1, MAX_YEARS) }, (_, index) => from + index);
}
