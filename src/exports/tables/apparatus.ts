import { CORRECTION_CLASSES } from '#schema/apparatus/correction.ts';
import { NOTE_KINDS } from '#schema/apparatus/note.ts';
import { LABELS } from '#schema/values.ts';
import type { EditionJson } from '#exports/json/edition-json.ts';
import { idColumn, labelColumn, evidenceColumns, titleColumn, urlColumn } from './columns.ts';
import { makeTable, text, typed, type Column, type Table } from './table.ts';

/* Figures, and what the editors say: notes and corrections. */

type Figure = EditionJson['figures'][number];
type Note = EditionJson['notes'][number];
type Correction = EditionJson['corrections'][number];
type Placed = Pick<Correction, 'source' | 'passage' | 'exact' | 'start' | 'end'>;

/** Words of a source, and where they stand. */
export const wordsColumns: readonly Column<Placed>[] = [
  text('source', 'The id of the source.', ({ source }) => source),
  text('passage', 'The numbered passage in which the words stand.', ({ passage }) => passage),
  text('exact', 'The words, letter by letter.', ({ exact }) => exact),
  typed(
    'integer',
    'start',
    'Where they begin: Unicode code points from the beginning of the text.',
    (row) => row.start,
  ),
  typed('integer', 'end', 'Where they end, counted in the same way.', ({ end }) => end),
];

const referencesColumn = text<{ references: readonly { address: string }[] }>(
  'references',
  'The addresses of what it rests on, outside the sources.',
  ({ references }) => references.map(({ address }) => address),
);
const aboutColumn = text<{ about: readonly string[] }>(
  'about',
  'The ids of what it is about.',
  ({ about }) => about,
);

/** Every figure, one a row. */
export const figuresTable = ({ figures }: EditionJson): Table =>
  makeTable<Figure>(
    {
      name: 'figures',
      title: 'Figures',
      description: 'Every statistic, as a source states it.',
      key: ['id'],
    },
    [
      idColumn,
      urlColumn,
      text('what', 'What is counted or measured.', ({ what }) => what),
      text('value', 'The value in the words of the source.', ({ value }) => value),
      typed('number', 'number', 'The value as a number.', (row) => row.number),
      text(
        'qualifier',
        'What the source says of the number, such as “more than”.',
        ({ qualifier }) => qualifier,
      ),
      text('unit', 'The unit in the words of the source; empty where it states none.', ({ unit }) => unit),
      text('as_of', 'The time for which it holds, in EDTF.', ({ asOf }) => asOf),
      text('as_of_words', 'That time as the source prints it.', ({ asOfWords }) => asOfWords),
      text('as_of_label', 'How that time is known.', ({ asOfLabel }) => asOfLabel, LABELS),
      ...evidenceColumns,
    ],
    figures,
  );

/** Every note of the editors, one a row. */
export const notesTable = ({ notes }: EditionJson): Table =>
  makeTable<Note>(
    {
      name: 'notes',
      title: 'Notes',
      description: 'Every note of the editors, one a row.',
      key: ['id'],
    },
    [
      text('id', 'The id of the note.', ({ id }) => id),
      text('kind', 'What kind of note it is.', ({ kind }) => kind, NOTE_KINDS),
      titleColumn,
      text('text', 'The note, with links as in Markdown.', (row) => row.text),
      labelColumn,
      referencesColumn,
      aboutColumn,
    ],
    notes,
  );

/** Every correction of words of a source, one a row. */
export const correctionsTable = ({ corrections }: EditionJson): Table =>
  makeTable<Correction>(
    {
      name: 'corrections',
      title: 'Corrections',
      description: 'Every place at which the editors read something else than a source prints.',
      key: ['source', 'id'],
      links: [{ column: 'source', table: 'sources', to: 'id' }],
    },
    [
      text('id', 'The id of the correction in its source.', ({ id }) => id),
      ...wordsColumns,
      text('class', 'What kind of error it is.', (row) => row.class, CORRECTION_CLASSES),
      typed(
        'boolean',
        'corrects',
        'Whether the corrected reading prints something else.',
        (row) => row.corrected !== null,
      ),
      text(
        'corrected',
        'What it prints instead; empty where it leaves the words out.',
        ({ corrected }) => corrected,
      ),
      text('why', 'Why.', ({ why }) => why),
      labelColumn,
      referencesColumn,
      aboutColumn,
    ],
    corrections,
  );
