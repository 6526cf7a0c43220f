import { LABELS } from '#schema/values.ts';
import type { EditionJson } from '#exports/json/edition-json.ts';
import { text, typed, type Column } from './table.ts';

/* Columns that several tables have in the same words. */

type Linked = { id: string };

/** The tables whose records have claims. */
export const CLAIM_TABLES = [
  'events',
  'agreements',
  'people',
  'places',
  'organizations',
  'figures',
  'contestedCounts',
] as const;

/** Which record a row is about: the tables whose records have rows of their own elsewhere. */
export const recordColumns: readonly Column<{ table: string; record: string }>[] = [
  text('table', 'The table in which the record stands.', ({ table }) => table, [...CLAIM_TABLES, 'notes']),
  text('record', 'The id of the record there.', ({ record }) => record),
];

/** The ids of things that a record names. */
export const idsOf = (links: readonly Linked[]): string[] => links.map(({ id }) => id);

export const idColumn: Column<Linked> = text(
  'id',
  'The id, which is the last part of the address of its page.',
  ({ id }) => id,
);
export const urlColumn: Column<{ url: string }> = typed(
  'uri',
  'url',
  'The permanent address.',
  ({ url }) => url,
);
export const titleColumn: Column<{ title: string }> = text(
  'title',
  'The title that the editors give it.',
  ({ title }) => title,
);
export const summaryColumn: Column<{ summary: string }> = text(
  'summary',
  'What it was, in a sentence of the editors.',
  ({ summary }) => summary,
);
export const labelColumn: Column<{ label: string }> = text(
  'label',
  'How it is known.',
  ({ label }) => label,
  LABELS,
);
export const eventColumn: Column<{ event: string }> = text(
  'event',
  'The id of the event.',
  ({ event }) => event,
);
export const agreementColumn: Column<{ agreement: string }> = text(
  'agreement',
  'The id of the agreement.',
  ({ agreement }) => agreement,
);
export const placesColumn: Column<{ places: readonly Linked[] }> = text(
  'places',
  'The ids of the places.',
  ({ places }) => idsOf(places),
);
export const peopleColumn: Column<{ people: readonly Linked[] }> = text(
  'people',
  'The ids of the people.',
  ({ people }) => idsOf(people),
);
export const organizationsColumn: Column<{ organizations: readonly string[] }> = text(
  'organizations',
  'The ids of the organizations.',
  ({ organizations }) => organizations,
);

/** The date of a record, in every form. */
export const dateColumns: readonly Column<
  EditionJson['events'][number] | EditionJson['agreements'][number]
>[] = [
  text('date', 'When, in EDTF (ISO 8601-2); empty where the sources give no date.', ({ date }) => date),
  text('date_words', 'The date as a source prints it.', ({ dateWords }) => dateWords),
  text('date_label', 'How the date is known.', ({ dateLabel }) => dateLabel, LABELS),
  text('date_rule', 'The rule by which it was inferred.', ({ dateRule }) => dateRule),
  typed(
    'day',
    'earliest',
    'The first day the date allows; empty where there is none.',
    ({ earliest }) => earliest,
  ),
  typed('day', 'latest', 'The last day the date allows; empty where there is none.', ({ latest }) => latest),
  text('precision', 'How exact the date is.', ({ precision }) => precision),
  typed(
    'boolean',
    'approximate',
    'Whether the date, or a part of it, is approximate.',
    (row) => row.approximate,
  ),
  typed(
    'boolean',
    'uncertain',
    'Whether the date, or a part of it, is uncertain.',
    ({ uncertain }) => uncertain,
  ),
  typed('boolean', 'goes_on', 'Whether it goes on without an end.', ({ goesOn }) => goesOn),
  text('years', 'The years in which it was.', ({ years }) => years),
  text('possible_years', 'The years in which it may have been, and may not.', (row) => row.possibleYears),
];

/** What a record rests on; the quotations are the table `evidence`. */
export const evidenceColumns: readonly Column<{ witnesses: readonly string[]; notes: readonly string[] }>[] =
  [
    text('witnesses', 'The sigla of the sources whose words are evidence.', ({ witnesses }) => witnesses),
    text('notes', 'The ids of the notes about it.', ({ notes }) => notes),
  ];
