import type { EditionJson } from '#exports/json/edition-json.ts';
import { idColumn, urlColumn } from './columns.ts';
import { makeTable, text, type Table } from './table.ts';

/* People, places and organizations, and how their names are spelt. */

type Authority = EditionJson['people'][number];

const REGISTERS = [
  { name: 'people', title: 'People', one: 'person' },
  { name: 'places', title: 'Places', one: 'place' },
  { name: 'organizations', title: 'Organizations', one: 'organization' },
] as const;

/** A table for each register: people, places, organizations. */
export const registerTables = (json: EditionJson): Table[] =>
  REGISTERS.map(({ name, title, one }) =>
    makeTable<Authority>(
      {
        name,
        title,
        description: `Every ${one}, one a row; how their names are spelt is a table of its own.`,
        key: ['id'],
      },
      [
        idColumn,
        urlColumn,
        text('name', 'The name in the form that the editors use.', (row) => row.name),
        text('description', 'Who or what it is.', ({ description }) => description),
        text('same_as', 'Addresses of the same at authorities such as Wikidata.', ({ sameAs }) => sameAs),
        text('different_from', 'Ids of others that share a name or a spelling.', (row) => row.differentFrom),
        ...(name === 'organizations'
          ? [text<Authority>('place', 'The id of the place in which it is.', ({ place }) => place ?? null)]
          : []),
        text('records', 'The ids of the events and agreements that name it.', ({ records }) => records),
        text('figures', 'The ids of the figures that name it.', ({ figures }) => figures),
        text('notes', 'The ids of the notes about it.', ({ notes }) => notes),
      ],
      json[name],
    ),
  );

type Spelling = Authority['variants'][number] & { register: string; id: string };

/** Every spelling of every name, one a row. */
export const spellingsTable = (json: EditionJson): Table =>
  makeTable<Spelling>(
    {
      name: 'spellings',
      title: 'Spellings',
      description: 'Every spelling of the names of people, places and organizations, one a row.',
      key: ['register', 'id', 'form', 'lang'],
    },
    [
      text(
        'register',
        'The table in which it stands.',
        ({ register }) => register,
        REGISTERS.map(({ name }) => name),
      ),
      text('id', 'The id there.', ({ id }) => id),
      text('form', 'The spelling.', ({ form }) => form),
      text('lang', 'The language, by its code (BCP 47).', ({ lang }) => lang),
      text('printed_by', 'The sigla of the sources that print it.', ({ printedBy }) => printedBy),
    ],
    REGISTERS.flatMap(({ name }) =>
      json[name].flatMap(({ id, variants }) => variants.map((one) => ({ ...one, register: name, id }))),
    ),
  );
