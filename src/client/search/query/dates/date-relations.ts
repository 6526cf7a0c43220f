import { createQuickPattern } from '#client/search/quick-pattern.ts';
import type { DateCondition } from './read-dates.ts';

/* Words between and before dates: "before 1993", "from 1992 to 1995", "1997 or 1999"; in English, Russian, Tajik, German and French. */

/** Stands in a query for a date that was read; no reader types it, for signs that cannot be seen are dropped. */
export const placeholderOf = (number: number): string => `\u{e000}${number}\u{e001}`;

const DATE = '\\u{e000}(\\d+)\\u{e001}';
const pattern = (form: string): RegExp => createQuickPattern(form.replaceAll('DATE', DATE), 'giu');
const START = '(?<![\\p{L}\\p{N}])';

const [FIRST_DAY, LAST_DAY] = ['-9999-01-01', '9999-12-31'];

type Relate = (one: DateCondition, other: DateCondition) => DateCondition;

/** From the beginning of one date to the end of another. */
const span: Relate = (one, other) => ({
  ...one,
  from: one.from < other.from ? one.from : other.from,
  to: one.to > other.to ? one.to : other.to,
  precision: 'years',
  words: `${one.words} – ${other.words}`,
});

/** A date made open at one end by `ends`, and each of its other readings likewise. */
function open(
  { or = [], ...date }: DateCondition,
  before: string,
  ends: (date: DateCondition) => Pick<DateCondition, 'from' | 'to'>,
): DateCondition {
  const others = or.map((other) => open(other, before, ends));
  const words = `${before} ${date.words}`;
  return { ...date, ...ends(date), precision: 'years', words, ...(others.length > 0 ? { or: others } : {}) };
}

/** "From 1992 to 1995" has been read as one date already: "from" says no more then. */
const isSpan = ({ precision }: DateCondition): boolean => precision.endsWith('s');

const dayAfter = (day: string, step: number): string =>
  new Date(Date.parse(day) + step * 86_400_000).toISOString().slice(0, 10);

/** Two dates, the words around them gone. */
const OF_TWO: readonly (readonly [RegExp, Relate])[] = [
  [pattern(`${START}(?:between|между|байни|zwischen|entre)\\s+DATE\\s+(?:and|и|ва|und|et)\\s+DATE`), span],
  [
    pattern(`${START}(?:from|с|со|аз|von|de)\\s+DATE\\s+(?:to|until|till|through|по|до|то|bis|à)\\s+DATE`),
    span,
  ],
  [pattern(`DATE\\s*(?:to|until|till|through|по|[-–—])\\s*DATE`), span],
];

/** One date and the word before it. */
const OF_ONE: readonly (readonly [RegExp, (date: DateCondition) => DateCondition])[] = [
  [
    pattern(
      `${START}(?:until|till|up to|by|(?:no|not) later than|не позднее|по|то|bis|jusqu[’']en|jusqu[’']à)\\s+DATE`,
    ),
    (date) => open(date, 'until', ({ to }) => ({ from: FIRST_DAY, to })),
  ],
  [
    pattern(`${START}(?:before|prior to|earlier than|до|раньше|пеш аз|vor|avant)\\s+DATE`),
    (date) => open(date, 'before', ({ from }) => ({ from: FIRST_DAY, to: dayAfter(from, -1) })),
  ],
  [
    pattern(`${START}(?:after|later than|после|позже|пас аз|баъд аз|nach|après)\\s+DATE`),
    (date) => open(date, 'after', ({ to }) => ({ from: dayAfter(to, 1), to: LAST_DAY })),
  ],
  [
    pattern(
      `${START}(?:since|from|starting|начиная с|с|со|аз|seit|ab|depuis)\\s+DATE(?:\\s+(?:on|onwards?))?`,
    ),
    (date) => (isSpan(date) ? date : open(date, 'since', ({ from }) => ({ from, to: LAST_DAY }))),
  ],
];

const ANY_DATE = pattern('DATE');

/**
 * The conditions that a query puts with the dates found in it, each of which stands in it as its placeholder, and the
 * query without dates and the words that relate them. Of several dates with years, each will do, for nothing happens
 * twice; one without a year is a condition beside them.
 */
export function relateDates(
  found: readonly DateCondition[],
  query: string,
): { dates: DateCondition[]; rest: string } {
  const all = [...found];
  const dateAt = (number: string): DateCondition | undefined => all[Number(number)];
  let text = query;
  for (const [form, relate] of OF_TWO)
    text = text.replace(form, (match: string, first: string, second: string) => {
      const [one, other] = [dateAt(first), dateAt(second)];
      if (!one?.hasYear || !other?.hasYear) return match;
      return placeholderOf(all.push(relate(one, other)) - 1);
    });
  for (const [form, relate] of OF_ONE)
    text = text.replace(form, (match: string, number: string) => {
      const date = dateAt(number);
      return date?.hasYear ? placeholderOf(all.push(relate(date)) - 1) : match;
    });
  const left = [...text.matchAll(ANY_DATE)].flatMap(([, number = '']) => dateAt(number) ?? []);
  const rest = text.replace(ANY_DATE, ' ');
  const [first, ...others] = left.filter(({ hasYear }) => hasYear);
  const everyYear = left.filter(({ hasYear }) => !hasYear);
  if (!first) return { dates: everyYear, rest };
  const more = others.filter(({ words }) => words !== first.words);
  const either: DateCondition =
    more.length === 0
      ? first
      : {
          ...first,
          words: [first, ...more].map(({ words }) => words).join(' or '),
          or: [...(first.or ?? []), ...more],
        };
  return { dates: [either, ...everyYear], rest };
}
