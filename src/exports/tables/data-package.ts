import type { EditionTitle } from '#edition/types/edition.ts';
import { tablePath } from '#edition/addresses/data-files.ts';
import { sha256 } from '#text/checksum.ts';
import { LIST_SEPARATOR, tableCsv, type ColumnType, type Table } from './table.ts';

/*
 * The tables described for programs, as a Frictionless Data Package. It can be read as version 1 and as version 2 of
 * the standard: both say the same of such tables, and programs of either are in use.
 */

const PLAIN_DAY = /^(?:\d{4}-\d{2}-\d{2})?$/;

/** How a cell was made safe, and how the value is had back. */
export const CELL_RULES =
  'A cell of a column of text that begins with =, +, -, @, a tab, a line break or an apostrophe has an apostrophe put ' +
  'before it, so that no spreadsheet computes it: take one apostrophe away from the beginning of such a cell to have the ' +
  `value. A list stands in one cell, its items separated by "${LIST_SEPARATOR.trim()}" and a space. An empty cell is a ` +
  'value that is not known, or that nobody states. Dates in EDTF are text, since a month or a year alone is no day.';

/** The descriptor of all tables; their addresses are relative to its own. */
export function writeDataPackage(
  tables: readonly Table[],
  edition: EditionTitle,
  toAddress: (path: string) => string,
): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'tabular-data-package',
    name: 'edition',
    id: toAddress('/data/datapackage.json'),
    title: edition.title,
    description: `${edition.subtitle}. ${CELL_RULES}`,
    homepage: toAddress('/data/'),
    version: edition.version,
    created: `${edition.date}T00:00:00Z`,
    ...(edition.licence
      ? { licenses: [{ name: edition.licence.name.replaceAll(' ', '-'), path: edition.licence.address }] }
      : {}),
    contributors: [{ title: edition.editors, role: 'author', roles: ['author'] }],
    resources: tables.map(describeTable),
  };
}

function describeTable(table: Table): object {
  const csv = tableCsv(table);
  const { name, title, description, key, links } = table;
  return {
    name,
    title,
    description,
    path: tablePath(name).replace('/data/', ''),
    profile: 'tabular-data-resource',
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(csv),
    hash: `sha256:${sha256(Buffer.from(csv))}`,
    dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminator: '\r\n', header: true },
    schema: {
      fields: describeColumns(table),
      missingValues: [''],
      ...(key.length > 0 ? { primaryKey: key } : {}),
      ...(links.length > 0
        ? {
            foreignKeys: links.map(({ column, table: resource, to }) => ({
              fields: column,
              reference: { resource, fields: to },
            })),
          }
        : {}),
    },
  };
}

/** The fields of a table as Table Schema has them. */
export function describeColumns({ columns, rows }: Pick<Table, 'columns' | 'rows'>): object[] {
  return columns.map(({ name, type, description, oneOf }, at) => ({
    name,
    ...typeOf(type, () => rows.every((row) => PLAIN_DAY.test(row[at] ?? ''))),
    description,
    ...(oneOf ? { constraints: { enum: oneOf } } : {}),
  }));
}

/** A day before year 1 or after 9999 is no date of Table Schema; a column with one is of text. */
function typeOf(type: ColumnType, arePlainDays: () => boolean): { type: string; format?: string } {
  if (type === 'day') return { type: arePlainDays() ? 'date' : 'string' };
  return type === 'uri' ? { type: 'string', format: 'uri' } : { type };
}
