import type { EditionJson } from '#exports/json/edition-json.ts';

/** The lists of edition.json whose things have a page, and so a file, of their own. */
export const RECORD_FOLDERS = ['events', 'agreements', 'people', 'places', 'organizations'] as const;
export type RecordFolder = (typeof RECORD_FOLDERS)[number];

/**
 * One record as edition.json has it, with the edition it is of. The schema of edition.json describes the record: it is
 * an item of the list of that name.
 */
export const toRecordJson = (
  { $schema, edition }: Pick<EditionJson, '$schema' | 'edition'>,
  folder: RecordFolder,
  record: EditionJson[RecordFolder][number],
): object => ({ schema: `${$schema}#/properties/${folder}/items`, edition, ...record });
