import type { EditionJson } from '#exports/json/edition-json.ts';
import { recordColumns } from './columns.ts';
import { makeTable, text, type Table } from './table.ts';

const KINDS = ['events', 'agreements'] as const;
type Title = EditionJson['events'][number]['titleVariants'][number] & { table: string; record: string };

/** The titles of records in other languages, one a row. */
export const titlesTable = (json: EditionJson): Table =>
  makeTable<Title>(
    {
      name: 'titles',
      title: 'Titles in other languages',
      description: 'The titles of events and agreements in other languages, one a row.',
      key: ['table', 'record', 'lang', 'form'],
    },
    [
      ...recordColumns,
      text('form', 'The title.', ({ form }) => form),
      text('lang', 'The language, by its code (BCP 47).', ({ lang }) => lang),
      text(
        'printed_by',
        'The sigla of the sources that print it; empty where the editors translated.',
        ({ printedBy }) => printedBy,
      ),
    ],
    KINDS.flatMap((table) =>
      json[table].flatMap(({ id, titleVariants }) =>
        titleVariants.map((variant) => ({ ...variant, table, record: id })),
      ),
    ),
  );
