import type { Label } from '#schema/values.ts';

/** What each label promises, in the order of nearness to the words of a source. */
export const LABEL_MEANINGS: readonly (readonly [Label, string])[] = [
  ['stated', 'The source says it in these words: “May 4th, 1992” is 4 May 1992.'],
  ['normalised', 'The same fact in standard form: “3-5.04.2003.” is 3–5 April 2003.'],
  ['inferred', 'The editors concluded it, by a rule that is named beside it.'],
  ['outside', 'It stands in none of the texts; the address where it was read is given.'],
];
