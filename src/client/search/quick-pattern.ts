/** Letters with which dates, numbers and phrases are written: Latin and Cyrillic ones, and signs over them. */
const LETTERS = 'a-zA-Z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0300-\\u036f\\u0400-\\u052f';

/**
 * A pattern in which letters and digits of any script stand for those that queries are read for. The classes of Unicode
 * take a browser some milliseconds for each pattern, on a slow machine a tenth of a second for a query.
 */
export const createQuickPattern = (source: string, flags: string): RegExp =>
  new RegExp(
    source
      .replace(/\\p\{L\}(?:\\p\{M\})?\\p\{N\}/g, () => `${LETTERS}0-9`)
      .replaceAll('\\p{L}', () => `[${LETTERS}]`),
    flags,
  );
