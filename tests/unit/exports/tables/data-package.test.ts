import { describe, expect, it } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { loadEdition } from '#edition.ts';
import { toEditionJson } from '#exports/json/edition-json.ts';
import { describeColumns, writeDataPackage } from '#exports/tables/data-package.ts';
import { listTables } from '#exports/tables/list-tables.ts';
import { tableCsv, type Table } from '#exports/tables/table.ts';
import { sha256 } from '#text/checksum.ts';

const toAddress = (path: string) => `https://record.example${path}`;
const edition = loadEdition(PROJECT);
const tables = listTables(toEditionJson(edition, toAddress));

interface Descriptor {
  licenses: unknown;
  resources: {
    name: string;
    path: string;
    bytes: number;
    hash: string;
    schema: { fields: { name: string; type: string }[] };
  }[];
}
const descriptor = writeDataPackage(tables, edition.title, toAddress) as Descriptor;

/** How a cell of each type of Table Schema looks. */
const SHAPES: Readonly<Record<string, RegExp>> = {
  string: /^[\s\S]*$/,
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?$/,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

describe('the data package', () => {
  it('describes every table, with its size and its checksum', () => {
    expect(descriptor.resources.map(({ name, path, bytes, hash }) => ({ name, path, bytes, hash }))).toEqual(
      tables.map((table) => {
        const bytes = Buffer.from(tableCsv(table));
        return {
          name: table.name,
          path: `${table.name}.csv`,
          bytes: bytes.length,
          hash: `sha256:${sha256(bytes)}`,
        };
      }),
    );
  });

  it('names the columns in their order, and says of each the type that its cells have', () => {
    for (const [at, { schema }] of descriptor.resources.entries()) {
      const table = tables[at];
      expect(schema.fields.map(({ name }) => name)).toEqual(table?.columns.map(({ name }) => name));
      for (const [column, { name, type }] of schema.fields.entries()) {
        const cells = table?.rows.map((row) => row[column] ?? '').filter((cell) => cell !== '') ?? [];
        const strange = cells.filter((cell) => !SHAPES[type]?.test(cell));
        expect(strange, `${table?.name}.${name} as ${type}`).toEqual([]);
      }
    }
  });

  it('has the licence of the edition, and none where it has none', () => {
    expect(descriptor.licenses).toEqual([
      { name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' },
    ]);
    const { licence: _, ...title } = edition.title;
    expect(writeDataPackage(tables, title, toAddress)).not.toHaveProperty('licenses');
  });

  it('calls a column of days text where a day has no year of four digits', () => {
    const columns: Table['columns'] = [{ name: 'earliest', type: 'day', description: '' }];
    const typeOf = (...cells: string[]) => describeColumns({ columns, rows: cells.map((cell) => [cell]) });
    expect(typeOf('1993-05-25', '')).toMatchObject([{ type: 'date' }]);
    expect(typeOf('1993-05-25', '-0044-03-15')).toMatchObject([{ type: 'string' }]);
  });
});
