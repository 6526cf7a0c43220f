import { qualifierAfter, qualifierBefore, type Qualifier } from './qualifier-words.ts';
import { findNumbers, type FoundNumber } from './read-number.ts';

/** A number as words give it: its possible values, how exactly it is meant, and the words for both. */
export interface Quantity {
  values: readonly number[];
  qualifier: Qualifier;
  /** UTF-16 indexes of number and qualifier in the text; `end` is exclusive. */
  start: number;
  end: number;
}

/** The numbers of a text with what qualifies each, in order. */
export const findQuantities = (text: string): Quantity[] =>
  findNumbers(text).map((number) => qualify(text, number));

function qualify(text: string, { values, start, end }: FoundNumber): Quantity {
  const before = text.slice(0, start).replace(/\s*(?:US ?)?[$€£¥₽]\s*$|\s*\b(?:USD|RUB|EUR|TJS)\s*$/, '');
  const unitless = /^\s*(?:%|percent\b|per cent\b)/.exec(text.slice(end))?.[0] ?? '';
  const after = qualifierAfter(text.slice(end + unitless.length));
  const leading = qualifierBefore(before);
  const qualifier = leading?.qualifier ?? after?.qualifier ?? 'exactly';
  return { values, qualifier, start: leading ? before.trimEnd().length - leading.form.length : start, end };
}
