import { AREAS, DESIGNATIONS, LEVELS, STATUSES } from '#schema/records/agreement.ts';
import { LIFECYCLE_STEPS } from '#schema/records/lifecycle-steps.ts';
import type { EditionJson } from '#exports/json/edition-json.ts';
import {
  agreementColumn,
  dateColumns,
  idColumn,
  idsOf,
  labelColumn,
  organizationsColumn,
  peopleColumn,
  placesColumn,
  evidenceColumns,
  summaryColumn,
  titleColumn,
  urlColumn,
} from './columns.ts';
import { makeTable, text, typed, type Table } from './table.ts';

/* Agreements and the steps of their lives. */

type Agreement = EditionJson['agreements'][number];

/** Every agreement, or group of documents, one a row. */
export const agreementsTable = ({ agreements }: EditionJson): Table =>
  makeTable<Agreement>(
    {
      name: 'agreements',
      title: 'Agreements',
      description: 'Every agreement, or group of documents that the sources do not distinguish.',
      key: ['id'],
    },
    [
      idColumn,
      urlColumn,
      titleColumn,
      text('title_as_printed', 'The title that a source prints.', (row) => row.titleAsPrinted),
      summaryColumn,
      text('subject', 'What it is about.', ({ subject }) => subject),
      text(
        'areas',
        `Its areas, in the judgement of the editors: of ${AREAS.join(', ')}.`,
        ({ areas }) => areas,
      ),
      text(
        'designation',
        'Whether the sources name it, describe it, or only count it.',
        ({ designation }) => designation,
        DESIGNATIONS,
      ),
      text('levels', `Between whom it is: of ${LEVELS.join(', ')}.`, ({ levels }) => levels),
      text('status', 'How far it came, according to the sources.', ({ status }) => status, STATUSES),
      typed('boolean', 'several', 'Whether it stands for several documents.', ({ several }) => several),
      ...dateColumns,
      text('signed_during', 'The id of the event at which it was signed.', (row) => row.signedDuring),
      text('part_of', 'The id of the group that it is part of.', (row) => row.partOf),
      placesColumn,
      organizationsColumn,
      peopleColumn,
      text('signatories', 'The ids of those who signed.', ({ signatories }) => idsOf(signatories)),
      ...evidenceColumns,
    ],
    agreements,
  );

/** Every step in the life of an agreement. */
export const stepsTable = ({ agreements }: EditionJson): Table =>
  makeTable<Agreement['lifecycle'][number] & { agreement: string }>(
    {
      name: 'steps',
      title: 'Steps of agreements',
      description: 'Signature, ratification and the other steps in the life of an agreement.',
      key: [],
      links: [{ column: 'agreement', table: 'agreements', to: 'id' }],
    },
    [
      agreementColumn,
      text('step', 'Which step it was.', ({ step }) => step, LIFECYCLE_STEPS),
      text('date', 'When, in EDTF; empty where nobody says.', ({ date }) => date),
      text('by', 'The id of who took it.', ({ by }) => by),
      text('of', 'Which of several documents took it.', (row) => row.of),
      labelColumn,
      typed(
        'uri',
        'reference',
        'The publication outside the sources that says so.',
        ({ reference }) => reference,
      ),
    ],
    agreements.flatMap(({ id, lifecycle }) => lifecycle.map((step) => ({ ...step, agreement: id }))),
  );
