/* Tables as CSV (RFC 4180), safe to open in a spreadsheet. */

/** What a spreadsheet takes for a formula begins so. The apostrophe is here so that taking one away is always right. */
const PROTECTED = /^[=+\-@\t\r\n'＝＋－＠]/;

/**
 * A text as a cell that no spreadsheet takes for a formula: an apostrophe stands before what would be one, and before an
 * apostrophe. `readCell` takes it away again.
 */
export const protectCell = (text: string): string => (PROTECTED.test(text) ? `'${text}` : text);

/** The text of a cell that `protectCell` made. */
export const readCell = (cell: string): string => cell.replace(/^'/, '');

/** Rows of cells as CSV: lines end with CR and LF; cells stand in quotation marks where they need them. */
export const writeCsv = (rows: Iterable<readonly string[]>): string =>
  Array.from(rows, (row) => `${row.map(writeCell).join(',')}\r\n`).join('');

const writeCell = (cell: string): string =>
  /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
