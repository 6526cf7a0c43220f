import { AGREEMENT_ELSEWHERE, EVENT_ELSEWHERE } from '#schema/records/elsewhere.ts';
import type { EditionJson } from '#exports/json/edition-json.ts';
import { wordsColumns } from './apparatus.ts';
import { labelColumn, recordColumns, titleColumn, urlColumn } from './columns.ts';
import { makeTable, text, typed, type Table } from './table.ts';

/* The sources, the words of theirs that prove each record, and what others say. */

const KINDS = ['events', 'agreements', 'figures', 'notes'] as const;
type Piece = EditionJson['events'][number]['evidence'][number] & { table: string; record: string };

/** Every source, one a row. */
export const sourcesTable = ({ sources }: EditionJson): Table =>
  makeTable<EditionJson['sources'][number]>(
    { name: 'sources', title: 'Sources', description: 'Every source of the edition.', key: ['id'] },
    [
      text('id', 'The id of the source.', ({ id }) => id),
      urlColumn,
      text('siglum', 'The letters by which pages name it.', ({ siglum }) => siglum),
      titleColumn,
      text('publisher', 'Who published it.', ({ publisher }) => publisher),
      text('published', 'When, in EDTF.', ({ published }) => published),
      typed('uri', 'address', 'Where it was published.', ({ address }) => address),
      text('sha256', 'The SHA-256 of its text as stored.', ({ sha256 }) => sha256),
      typed('integer', 'bytes', 'The size of its text in bytes (UTF-8).', ({ bytes }) => bytes),
    ],
    sources,
  );

/** Every piece of evidence: the words that prove a value of a record. */
export const evidenceTable = (json: EditionJson): Table =>
  makeTable<Piece>(
    {
      name: 'evidence',
      title: 'Evidence',
      description:
        'The exact words on which each record rests; a quotation in several segments has several rows.',
      key: ['table', 'record', 'quote', 'start'],
      links: [{ column: 'source', table: 'sources', to: 'id' }],
    },
    [
      ...recordColumns,
      text('quote', 'The key of the quotation in the record.', ({ quote }) => quote),
      ...wordsColumns,
      text('supports', 'The values of the record that the words prove.', ({ supports }) => supports),
      text(
        'says',
        'What date the words say, in EDTF, where the record has another.',
        ({ says }) => says?.date ?? says?.signed ?? says?.asOf ?? null,
      ),
    ],
    KINDS.flatMap((table) =>
      json[table].flatMap(({ id, evidence }) => evidence.map((piece) => ({ ...piece, table, record: id }))),
    ),
  );

type ElsewhereRow = EditionJson['events'][number]['elsewhere'][number] & { table: string; record: string };

/** What other publications add to a record, or say against it. */
export const elsewhereTable = (json: EditionJson): Table =>
  makeTable<ElsewhereRow>(
    {
      name: 'elsewhere',
      title: 'Known from elsewhere',
      description: 'What other publications add to a record, or say against it; never a value of the record.',
      key: [],
    },
    [
      ...recordColumns,
      text('what', 'What it is about.', ({ what }) => what, [
        ...new Set([...EVENT_ELSEWHERE, ...AGREEMENT_ELSEWHERE]),
      ]),
      text('value', 'The short of it, in the words of the editors.', ({ value }) => value),
      text('date', 'When, in EDTF.', ({ date }) => date),
      text('person', 'The id of the person.', ({ person }) => person),
      text('step', 'The step in the life of an agreement.', ({ step }) => step),
      text('by', 'The id of who took the step.', ({ by }) => by),
      text('of', 'Which of several documents took it.', (row) => row.of),
      text('text', 'What is said there, in a sentence.', (row) => row.text),
      typed('boolean', 'contests', 'Whether it contradicts the record.', ({ contests }) => contests),
      labelColumn,
      text('references', 'Where it is said.', ({ references }) => references.map(({ address }) => address)),
    ],
    (['events', 'agreements'] as const).flatMap((table) =>
      json[table].flatMap(({ id, elsewhere }) => elsewhere.map((one) => ({ ...one, table, record: id }))),
    ),
  );
