/* Units that stand right beside a number, by which a value without one is found to have one: shares and currencies. */

const PERCENT = /^(?:%|per ?cent\b|percentage points?\b|процент|відсот|фоиз|дарсад)/iu;

const CURRENCY_WORDS =
  'U\\.?S\\.? ?dollars?|US ?\\$|dollars?|roubles?|rubles?|euros?|somonis?|pounds?|yuan|USD|RUB|RUR|EUR|TJS|GBP|CNY|KZT|долл|доллар|руб|рубл|евро|сомон|тенге|юан';
const CURRENCY_AFTER = new RegExp(`^(?:[$€£¥₽]|(?:${CURRENCY_WORDS})(?![\\p{Ll}&&[a-z]]))`, 'iv');
const CURRENCY_BEFORE = /(?:[$€£¥₽]|\b(?:USD|RUB|EUR|TJS|GBP|CNY|US\$))\s*$/u;

/** The sort of unit that the words beside a number state, and the words. */
export interface BesideUnit {
  kind: 'percent' | 'currency';
  words: string;
}

/** The share or the currency that the words right before and right after a number state; null for none. */
export function unitBeside(before: string, after: string): BesideUnit | null {
  const following = after.replace(/^\s*(?:of\s+)?/, '');
  const percent = PERCENT.exec(following)?.[0];
  if (percent !== undefined) return { kind: 'percent', words: percent };
  const currency = CURRENCY_BEFORE.exec(before)?.[0] ?? CURRENCY_AFTER.exec(following)?.[0];
  return currency === undefined ? null : { kind: 'currency', words: currency.trim() };
}
