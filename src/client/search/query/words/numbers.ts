import { createQuickPattern } from '#client/search/quick-pattern.ts';

/* One number in all the ways it is written: 5000, 5,000, 5 000, 5 thousand; 2.5 million, 2,500,000. */

/** Names of powers of ten, as they begin in English, Russian and Tajik. */
const SCALES: readonly (readonly [names: string, value: number, english: string])[] = [
  ['thousands?|k|тысяч\\p{L}*|тыс|ҳазор|хазор', 1e3, 'thousand'],
  ['millions?|mln|m|mn|миллион\\p{L}*|млн|millionen', 1e6, 'million'],
  ['billions?|bln|bn|миллиард\\p{L}*|млрд|milliarden?|milliards?', 1e9, 'billion'],
];

const START = '(?<![\\p{L}\\p{N}.,])';
const END = '(?![\\p{L}\\p{N}])';

/** Digits in groups of three. */
const GROUPED = createQuickPattern(`${START}\\d{1,3}(?:[ ,.’'\\u00a0\\u202f]\\d{3})+${END}`, 'gu');
const SCALED = createQuickPattern(
  `${START}(\\d+(?:[.,]\\d+)?)\\s*(?:${SCALES.map(([names]) => `(${names})`).join('|')})${END}\\.?`,
  'giu',
);

const PLAIN = createQuickPattern(`${START}\\d{4,15}${END}`, 'gu');

/** A number of a query, and every way in which a text may have it; the first is the one to show. */
export interface QueryNumber {
  readonly typed: string;
  readonly forms: readonly string[];
}

/** The numbers of a query that can be written in several ways, and the query without them. Years are none. */
export function takeNumbers(query: string): { numbers: QueryNumber[]; rest: string } {
  const numbers: QueryNumber[] = [];
  const take = (typed: string, value: number): string => {
    numbers.push({ typed: typed.trim(), forms: writeNumber(value, typed.trim()) });
    return ' ';
  };
  const rest = query
    .replace(SCALED, (typed: string, digits: string, ...groups: unknown[]) => {
      const scale = SCALES.find((_, at) => groups[at] !== undefined)?.[1] ?? 1;
      return take(typed, Number(digits.replace(',', '.')) * scale);
    })
    .replace(GROUPED, (typed) => take(typed, Number(typed.replace(/\D/g, ''))))
    .replace(PLAIN, (typed) => take(typed, Number(typed)));
  return { numbers, rest };
}

/** All ways of writing a whole number; a number with a fraction is written as typed. */
function writeNumber(value: number, typed: string): string[] {
  if (!Number.isInteger(value)) return [typed];
  const plain = String(value);
  const grouped = plain.replace(/\B(?=(?:\d{3})+$)/g, ',');
  const scaled = SCALES.flatMap(([, scale, english]) => {
    const count = value / scale;
    return count >= 1 && count < 1000 && Number.isInteger(count * 10)
      ? [`${count} ${english}`, `${count} ${english}s`]
      : [];
  });
  return [...new Set([...scaled.toReversed(), plain, grouped, grouped.replaceAll(',', ' ')])];
}
