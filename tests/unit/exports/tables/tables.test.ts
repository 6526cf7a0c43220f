import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { loadEdition } from '#edition.ts';
import { TABLE_NAMES } from '#edition/addresses/data-files.ts';
import { toEditionJson, type EditionJson } from '#exports/json/edition-json.ts';
import { listTables } from '#exports/tables/list-tables.ts';
import { tableCsv, type Table } from '#exports/tables/table.ts';
import { readCell } from '#exports/tables/csv.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';

const toAddress = (path: string) => `https://record.example${path}`;
const real = toEditionJson(loadEdition(PROJECT), toAddress);
const small = toEditionJson(smallEdition().load(), toAddress);

type Row = Record<string, string>;

/** The rows of a table as a program of others reads its file, each cell made what it was. */
function readRows(json: EditionJson, name: Table['name']): Row[] {
  const table = listTables(json).find((one) => one.name === name);
  if (!table) throw new Error(`There is no table ${name}.`);
  const rows: Row[] = parse(tableCsv(table), { columns: true, record_delimiter: '\r\n' });
  const texts = new Set(table.columns.filter(({ type }) => type === 'string').map((column) => column.name));
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, cell]) => [key, texts.has(key) ? readCell(cell) : cell]),
    ),
  );
}

const join = (items: readonly (string | number)[]) => items.join('; ');

describe.each([
  ['the edition', real],
  ['the small edition', small],
])('the tables of %s', (_, json) => {
  it('are all there, in the order of their names', () => {
    expect(listTables(json).map(({ name }) => name)).toEqual(TABLE_NAMES);
  });

  it('have names for their columns that no table has twice', () => {
    for (const { columns } of listTables(json)) {
      const names = columns.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
    }
  });

  it('tell each row from the others by its key, and name only rows that are there', () => {
    const tables = listTables(json);
    for (const { name, key, links } of tables) {
      const rows = readRows(json, name);
      if (key.length > 0) {
        const keys = rows.map((row) => JSON.stringify(key.map((column) => row[column])));
        expect(new Set(keys).size, name).toBe(rows.length);
      }
      for (const { column, table, to } of links) {
        const known = new Set(readRows(json, table).map((row) => row[to]));
        const lost = rows.map((row) => row[column]).filter((id) => id !== '' && !known.has(id));
        expect(lost, `${name}.${column}`).toEqual([]);
      }
    }
  });

  it('hold only the values that a column with a closed list allows', () => {
    for (const { name, columns } of listTables(json)) {
      const rows = readRows(json, name);
      for (const column of columns.filter(({ oneOf }) => oneOf)) {
        const others = rows
          .map((row) => row[column.name])
          .filter((cell) => cell !== '' && !column.oneOf?.includes(cell ?? ''));
        expect(others, `${name}.${column.name}`).toEqual([]);
      }
    }
  });

  it('hold of each event what edition.json says of it', () => {
    expect(
      readRows(json, 'events').map((row) => [
        row.id,
        row.title,
        row.summary,
        row.date,
        row.earliest,
        row.places,
        row.uncertain,
      ]),
    ).toEqual(
      json.events.map((event) => [
        event.id,
        event.title,
        event.summary,
        event.date ?? '',
        event.earliest ?? '',
        join(event.places.map(({ id }) => id)),
        `${event.uncertain}`,
      ]),
    );
  });

  it('hold of each agreement, figure, note and correction what edition.json says of it', () => {
    expect(
      readRows(json, 'agreements').map((row) => [row.id, row.title_as_printed, row.levels, row.status]),
    ).toEqual(
      json.agreements.map(({ id, titleAsPrinted, levels, status }) => [
        id,
        titleAsPrinted ?? '',
        join(levels),
        status,
      ]),
    );
    expect(readRows(json, 'figures').map((row) => [row.id, row.value, row.number, row.qualifier])).toEqual(
      json.figures.map(({ id, value, number, qualifier }) => [id, value, `${number}`, qualifier]),
    );
    expect(readRows(json, 'notes').map((row) => [row.id, row.text, row.about])).toEqual(
      json.notes.map(({ id, text, about }) => [id, text, join(about)]),
    );
    expect(
      readRows(json, 'corrections').map((row) => [row.id, row.exact, row.corrected, row.corrects]),
    ).toEqual(
      json.corrections.map(({ id, exact, corrected }) => [
        id,
        exact,
        corrected ?? '',
        `${corrected !== null}`,
      ]),
    );
  });

  it('hold every piece of evidence, with its exact words', () => {
    const pieces = [...json.events, ...json.agreements, ...json.figures, ...json.notes].flatMap(
      ({ id, evidence }) =>
        evidence.map(({ source, passage, exact, start, end }) => [
          id,
          source,
          passage,
          exact,
          `${start}`,
          `${end}`,
        ]),
    );
    expect(
      readRows(json, 'evidence').map((row) => [
        row.record,
        row.source,
        row.passage,
        row.exact,
        row.start,
        row.end,
      ]),
    ).toEqual(pieces);
  });

  it('hold every claim with its address, and every title in another language', () => {
    const { events, agreements, people, places, organizations, figures, contestedCounts } = json;
    const registers = [...people, ...places, ...organizations];
    const records = [...events, ...agreements, ...registers, ...figures, ...contestedCounts];
    const rows = readRows(json, 'claims').map((row) => [row.url, row.value, row.label]);
    expect(rows).toEqual(
      records.flatMap(({ claims }) => claims.map(({ url, value, label }) => [url, value, label])),
    );
    expect(readRows(json, 'titles').map((row) => [row.record, row.form, row.lang])).toEqual(
      [...json.events, ...json.agreements].flatMap(({ id, titleVariants }) =>
        titleVariants.map(({ form, lang }) => [id, form, lang]),
      ),
    );
  });

  it('hold every spelling, and what others tell', () => {
    const authorities = [...json.people, ...json.places, ...json.organizations];
    expect(readRows(json, 'spellings').map((row) => [row.id, row.form, row.lang])).toEqual(
      authorities.flatMap(({ id, variants }) => variants.map(({ form, lang }) => [id, form, lang])),
    );
    expect(readRows(json, 'elsewhere').map((row) => [row.record, row.text])).toEqual(
      [...json.events, ...json.agreements].flatMap(({ id, elsewhere }) =>
        elsewhere.map(({ text }) => [id, text]),
      ),
    );
  });
});

describe('a table', () => {
  it('lets no spreadsheet compute what an author wrote, and gives it back', () => {
    const awkward = '=HYPERLINK("https://record.example"), "yes"';
    const json = { ...small, events: small.events.map((event) => ({ ...event, title: awkward })) };
    const table = listTables(json).find(({ name }) => name === 'events');
    expect(table && tableCsv(table)).not.toContain(',"=');
    expect(readRows(json, 'events')[0]?.title).toBe(awkward);
  });

  it('has an undated event with empty cells', () => {
    const undated = real.events.filter(({ date }) => date === null).map(({ id }) => id);
    expect(undated.length).toBeGreaterThan(0);
    const rows = readRows(real, 'events').filter((row) => undated.includes(row.id ?? ''));
    for (const row of rows) expect([row.date, row.earliest, row.latest, row.years]).toEqual(['', '', '', '']);
  });
});
