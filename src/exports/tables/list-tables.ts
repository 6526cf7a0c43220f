import type { EditionJson } from '#exports/json/edition-json.ts';
import { agreementsTable, stepsTable } from './agreements.ts';
import { claimsTable } from './claims.ts';
import { correctionsTable, figuresTable, notesTable } from './apparatus.ts';
import { eventsTable, participantsTable, visitsTable } from './events.ts';
import { elsewhereTable, evidenceTable, sourcesTable } from './evidence.ts';
import { registerTables, spellingsTable } from './authorities.ts';
import { titlesTable } from './titles.ts';
import type { Table } from './table.ts';

/** All tables of an edition, in the order of `TABLE_NAMES`; what they hold is what edition.json holds. */
export const listTables = (json: EditionJson): Table[] => [
  eventsTable(json),
  agreementsTable(json),
  visitsTable(json),
  participantsTable(json),
  stepsTable(json),
  titlesTable(json),
  ...registerTables(json),
  spellingsTable(json),
  figuresTable(json),
  evidenceTable(json),
  claimsTable(json),
  elsewhereTable(json),
  notesTable(json),
  correctionsTable(json),
  sourcesTable(json),
];
