import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { chooseRows } from '#client/filters/list-rows.ts';
import { loadEdition } from '#edition.ts';
import { protectCell, writeCsv } from '#exports/tables/csv.ts';
import { toEditionJson } from '#exports/json/edition-json.ts';
import { listTables } from '#exports/tables/list-tables.ts';
import { tableCsv } from '#exports/tables/table.ts';

const toAddress = (path: string): string => `https://record.example/base${path}`;
const read = (csv: string): string[][] => parse(csv, { record_delimiter: '\r\n' });

const AWKWARD = [
  '=1+1',
  '-1',
  'say "yes"',
  'a, b',
  'two\r\nlines',
  '""',
  ',',
  'Раҳмон ғ',
  '',
  'x'.repeat(10_000),
];
const table = writeCsv([
  ['id', 'url', 'title'],
  ...AWKWARD.map((title, at) => [`${at}`, toAddress(`/events/${at}/`), protectCell(title)]),
]);

describe('The rows of a table for the things in view', () => {
  it('are in their order, each once, as the table has them', () => {
    const [head, ...rows] = read(table);
    const paths = ['/base/events/4/', '/base/events/2/', '/base/events/4/', '/base/chapters/x/'];
    expect(read(chooseRows(table, paths))).toEqual([head, rows[4], rows[2]]);
  });

  it('are the whole table, byte for byte, where all of it is in view', () => {
    const paths = AWKWARD.map((_, at) => `/base/events/${at}/`);
    expect(chooseRows(table, paths)).toBe(table);
    expect(chooseRows(table, [])).toBe('id,url,title\r\n');
  });

  it('are found in the tables of the edition', () => {
    const json = toEditionJson(loadEdition(PROJECT), toAddress);
    for (const one of listTables(json).filter(({ name }) =>
      ['events', 'agreements', 'visits'].includes(name),
    )) {
      const csv = tableCsv(one);
      const [head = [], ...rows] = read(csv);
      const column = head.indexOf('url');
      const some = rows.filter((_, at) => at % 3 === 1).toReversed();
      expect(some.length).toBeGreaterThan(3);
      const paths = some.map((row) => new URL(row[column] ?? '').pathname);
      expect(read(chooseRows(csv, paths))).toEqual([head, ...some]);
    }
  });

  it('are refused of a table that is cut off', () => {
    expect(() => chooseRows(`${table.slice(0, -20)}"`, [])).toThrow('without an end');
  });
});
