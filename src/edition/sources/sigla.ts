import { compareText } from '#text/order/compare-text.ts';

/**
 * The order of sigla, as a spreadsheet names its columns: A, B … Z, then AA, AB … Negative when the first comes before
 * the second.
 */
export const compareSigla = (a: string, b: string): number => a.length - b.length || compareText(a, b);
