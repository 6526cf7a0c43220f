/**
 * The order of sigla, as a spreadsheet names its columns: A, B … Z, then AA, AB … Negative when the first comes before
 * the second.
 */
export const compareSigla = (a: string, b: string): number =>
  a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
