import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { protectCell, readCell, writeCsv } from '#exports/tables/csv.ts';

/** What a spreadsheet, or CSV itself, would take for something else than text. */
const AWKWARD = [
  '=1+1',
  '+992 37',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  "'quoted'",
  "''",
  '＝1',
  'a, b',
  'say "yes"',
  'two\nlines',
  'two\r\nlines',
  'Раҳмон, ғайра',
  'ӣ ӯ қ ҳ ҷ',
  '',
  ' ',
  '<script>alert(1)</script>',
  'x'.repeat(10_000),
];

describe('a protected cell', () => {
  it.each(AWKWARD)('gives the value back: %j', (text) => {
    expect(readCell(protectCell(text))).toBe(text);
  });

  it.each(AWKWARD)('begins with nothing that is computed: %j', (text) => {
    expect(protectCell(text)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
  });

  it('is as it was where nothing is to be feared', () => {
    expect(protectCell('1993-05-25')).toBe('1993-05-25');
    expect(protectCell('a = b')).toBe('a = b');
  });
});

describe('a table as CSV', () => {
  it('is read back by another program as it was', () => {
    const rows = [['name', 'value'], ...AWKWARD.map((text, at) => [`${at}`, text])];
    expect(parse(writeCsv(rows), { record_delimiter: '\r\n' })).toEqual(rows);
  });

  it('ends each line with CR and LF', () => {
    expect(writeCsv([['a', 'b'], ['c']])).toBe('a,b\r\nc\r\n');
  });
});
