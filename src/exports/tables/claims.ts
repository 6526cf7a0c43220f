import { LABELS } from '#schema/values.ts';
import type { EditionJson } from '#exports/json/edition-json.ts';
import { CLAIM_TABLES, recordColumns } from './columns.ts';
import { makeTable, text, typed, type Table } from './table.ts';

/* Claims: each value of each record, each entry of a register and each contested count, one a row. */

type Claim = EditionJson['events'][number]['claims'][number] & { table: string; record: string };

/** Every value of every record, with its address. */
export const claimsTable = (json: EditionJson): Table =>
  makeTable<Claim>(
    {
      name: 'claims',
      title: 'Claims',
      description:
        'Every value of every record, register and contested count, one a row, with an address of its own.',
      key: ['table', 'record', 'id'],
    },
    [
      ...recordColumns,
      text('id', 'The anchor of the claim on the page of the record.', ({ id }) => id),
      typed('uri', 'url', 'The permanent address of the claim.', ({ url }) => url),
      text('field', 'What it is a value of.', ({ field }) => field),
      text('value', 'The value in words.', ({ value }) => value),
      text('label', 'How it is known.', ({ label }) => label, LABELS),
      text('rule', 'The rule by which it was inferred.', ({ rule }) => rule ?? null),
      text('quotes', 'The keys of the quotations that support it.', ({ quotes }) => quotes),
      text(
        'rivals',
        'The anchors at which others, or another text, are told to have something else.',
        ({ rivals }) => (rivals ?? []).map(({ id }) => id),
      ),
    ],
    CLAIM_TABLES.flatMap((table) =>
      json[table].flatMap(({ id, claims }) => claims.map((claim) => ({ ...claim, table, record: id }))),
    ),
  );
