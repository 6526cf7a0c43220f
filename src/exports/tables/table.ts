import type { TableName } from '#edition/addresses/data-files.ts';
import { protectCell, writeCsv } from './csv.ts';

/* What a table of the edition is: its columns, each with a name, a type and words on what is in it. */

/** What a cell holds before it is written; a list stands in one cell. */
type Value = string | number | boolean | null | readonly (string | number)[];

/** A type of Table Schema. A `day` is a date, unless the edition has days before year 1 or after 9999. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'day' | 'uri';

/** A column of a table whose rows are of one type. */
export interface Column<Row> {
  readonly name: string;
  readonly type: ColumnType;
  /** What is in it, for the codebook. */
  readonly description: string;
  readonly value: (row: Row) => Value;
  /** All values there are, where they are a closed list. */
  readonly oneOf?: readonly string[];
}

/** A table as it is published: a name, its columns, and its rows as cells. */
export interface Table {
  readonly name: TableName;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Omit<Column<unknown>, 'value'>[];
  /** The columns that tell a row from all others. */
  readonly key: readonly string[];
  /** Columns that name rows of another table, by the column of that table. */
  readonly links: readonly { readonly column: string; readonly table: TableName; readonly to: string }[];
  readonly rows: readonly (readonly string[])[];
}

/** A column of text, or of lists of it; with `oneOf`, a closed list of values. */
export const text = <Row>(
  name: string,
  description: string,
  value: Column<Row>['value'],
  oneOf?: readonly string[],
): Column<Row> => ({ name, type: 'string', description, value, ...(oneOf ? { oneOf } : {}) });

/** A column of another type than text. */
export const typed = <Row>(
  type: ColumnType,
  name: string,
  description: string,
  value: Column<Row>['value'],
): Column<Row> => ({ name, type, description, value });

/** What stands between the items of a list in one cell. */
export const LIST_SEPARATOR = '; ';

/** Makes a table of rows by its columns. */
export function makeTable<Row>(
  head: Omit<Table, 'columns' | 'rows' | 'links'> & Partial<Pick<Table, 'links'>>,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Table {
  return {
    links: [],
    ...head,
    columns,
    rows: rows.map((row) => columns.map(({ type, value }) => writeValue(value(row), type))),
  };
}

/** Text is protected from being computed; a number or a boolean is nothing else. */
function writeValue(value: Value, type: ColumnType): string {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return `${value}`;
  const text = typeof value === 'string' ? value : value.join(LIST_SEPARATOR);
  return type === 'string' ? protectCell(text) : text;
}

/** A table as CSV: a line with the names of the columns, then its rows. */
export const tableCsv = ({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string =>
  writeCsv([columns.map(({ name }) => name), ...rows]);
