/*
 * The ids of the chart's symbols, patterns and masks, as the page writes them. Every mark refers to two symbols or more,
 * and the page has to load at once on a slow line: an id is a letter or two. Nothing else in the code uses these letters.
 */

/** A bar: it is drawn in one way along the flat axis, and in another along the upright one. */
export type BarSymbol =
  'short-days' | 'short-month' | 'short-behind-sign' | 'days' | 'months' | 'years' | 'since' | 'until';

/** A sign is the same along both axes. */
export type SignSymbol = 'target' | 'day' | 'opening' | 'agreement' | 'undated';

/** The name of a symbol in code. */
export type SymbolName = SignSymbol | BarSymbol | `upright-${BarSymbol}`;

/** The id of each symbol. */
export const SYMBOL_IDS: Readonly<Record<SymbolName, string>> = {
  target: 't',
  day: 'd',
  opening: 'h',
  agreement: 'z',
  undated: 'e',
  'short-days': 'n',
  'short-month': 'm',
  'short-behind-sign': 'k',
  days: 'w',
  months: 'b',
  years: 'y',
  since: 'o',
  until: 'u',
  'upright-short-days': 'vn',
  'upright-short-month': 'vm',
  'upright-short-behind-sign': 'vk',
  'upright-days': 'vw',
  'upright-months': 'vb',
  'upright-years': 'vy',
  'upright-since': 'vo',
  'upright-until': 'vu',
};

/** The id of the mask that lets a bar with an open end fade. */
export const maskId = (symbol: SymbolName): string => `f${SYMBOL_IDS[symbol]}`;

/** The id of the gradient in that mask. */
export const gradientId = (symbol: SymbolName): string => `g${SYMBOL_IDS[symbol]}`;

/** The id of the pattern of lines that fills the marks of an ink. */
export const hatchId = (ink: number): string => `h${ink}`;

/** The id of the clip path that leaves, of a mark in several inks, the part right of the first `parts` of them. */
export const clipId = (parts: number, inks: number): string => `c${parts}${inks}`;
