/*
 * The ids of the chart's symbols, patterns and masks, as the page writes them. Every mark refers to one symbol or more,
 * and the page has to load at once on a slow line: an id is a letter or two. Nothing else in the code uses these letters.
 */

/** A bar, drawn at the length of what it stands for or, where that cannot be seen, at one of its own. */
export type BarSymbol =
  'short-days' | 'short-month' | 'short-behind-sign' | 'days' | 'months' | 'years' | 'since' | 'until';

/** What stands at one place. */
export type SignSymbol = 'target' | 'day' | 'square' | 'opening' | 'agreement';

/** The name of a symbol in code. */
export type SymbolName = SignSymbol | BarSymbol;

/** The id of each symbol. */
export const SYMBOL_IDS: Readonly<Record<SymbolName, string>> = {
  target: 't',
  day: 'd',
  square: 'e',
  opening: 'h',
  agreement: 'z',
  'short-days': 'n',
  'short-month': 'm',
  'short-behind-sign': 'k',
  days: 'w',
  months: 'b',
  years: 'y',
  since: 'o',
  until: 'u',
};

/** The id of the mask that lets a bar with an open end fade. */
export const maskId = (symbol: SymbolName): string => `f${SYMBOL_IDS[symbol]}`;

/** The id of the gradient in that mask. */
export const gradientId = (symbol: SymbolName): string => `g${SYMBOL_IDS[symbol]}`;

/** The id of the pattern of lines that fills the marks of an ink. */
export const hatchId = (ink: number): string => `h${ink}`;

/** The id of the clip path that leaves, of a mark in several inks, the part right of the first `parts` of them. */
export const clipId = (parts: number, inks: number): string => `c${parts}${inks}`;
