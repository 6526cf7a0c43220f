/* Decades, and parts of years and of decades: "the nineties", "early 1990s", "second half of 2007"; also in Russian and Tajik. */

import { createQuickPattern } from '#client/search/quick-pattern.ts';
import { WORD_CHARACTERS } from '#text/words/words.ts';

/** Decades by their names. */
const NAMED: Readonly<Record<string, string>> = {
  eighties: '1980s', nineties: '1990s', noughties: '2000s',
  девяностые: '1990s', девяностых: '1990s', нулевые: '2000s', нулевых: '2000s',
}; // prettier-ignore

const START = `(?<![${WORD_CHARACTERS}])`;
const END = `(?![${WORD_CHARACTERS}])`;
const NAMES = createQuickPattern(
  `${START}(?:the )?(${Object.keys(NAMED).join('|')})(?: (?:годы|годов|годах))?${END}`,
  'giu',
);
/** 90s, '90s, 90-е годы, 1990-х годов, солҳои 90-ум. */
const SHORT = createQuickPattern(
  `${START}(?:(?:the |солҳои )?['’]?(19|20)?([0-9]0)(?:['’]?s|-?(?:е|х|ые|ых|ум)(?: (?:годы|годов|годах))?)|солҳои (19|20)?([0-9]0))${END}`,
  'giu',
);

/** Every decade of a query as "1990s". */
export const writeDecades = (query: string): string =>
  query
    .replace(NAMES, (all, name: string) => NAMED[name.toLowerCase()] ?? all)
    .replace(SHORT, (_, ...groups: (string | undefined)[]) => {
      const [century, tens = ''] = groups[1] === undefined ? groups.slice(2) : groups;
      return `${century ?? (Number(tens) >= 50 ? '19' : '20')}${tens}s`;
    });

/** The words for a part of a year or decade, each with its first and last twelfth. */
const PARTS: readonly (readonly [names: string, first: number, last: number])[] = [
  ['early|beginning|start|начал[оае]|аввали|anfang|début', 1, 4],
  ['mid|middle|середин[аеы]|миёнаи|mitte|milieu', 5, 8],
  ['late|end|кон(?:ец|це|ца)|охири|ende|fin', 9, 12],
  ['first half|перв(?:ая|ой) половин[аеы]', 1, 6],
  ['second half|latter half|втор(?:ая|ой) половин[аеы]', 7, 12],
];

/** Finds a part, as one group of a pattern. */
export const PART = `(${PARTS.map(([names]) => names).join('|')})`;

/** The first and last month of a part of a year. */
export function monthsOfPart(words: string): readonly [number, number] {
  const [, first, last] = PARTS.find(([names]) => new RegExp(`^(?:${names})$`, 'u').test(words)) ?? [];
  return [first ?? 1, last ?? 12];
}

/** The first and last year of a part of a decade, counted from its first: early 0–3, mid 4–6, late 7–9, halves 0–4, 5–9. */
export function yearsOfPart(words: string): readonly [number, number] {
  const [first, last] = monthsOfPart(words);
  const starts: Readonly<Record<number, number>> = { 1: 0, 5: 4, 7: 5, 9: 7 };
  const ends: Readonly<Record<number, number>> = { 4: 3, 6: 4, 8: 6, 12: 9 };
  return [starts[first] ?? 0, ends[last] ?? 9];
}
