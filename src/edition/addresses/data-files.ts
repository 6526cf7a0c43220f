/* The addresses of the files that give the edition as data. */

/** The tables of the edition, in the order in which they are listed. */
export const TABLE_NAMES = [
  'events',
  'agreements',
  'visits',
  'participants',
  'steps',
  'titles',
  'people',
  'places',
  'organizations',
  'spellings',
  'figures',
  'evidence',
  'claims',
  'elsewhere',
  'notes',
  'corrections',
  'sources',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** The address of a table. */
export const tablePath = (name: TableName): string => `/data/${name}.csv`;

export const DATA_PACKAGE_PATH = '/data/datapackage.json';
export const CALENDAR_PATH = '/data/events.ics';

export const ANNOTATIONS_PATH = '/data/annotations.json';

/** The entry point of the texts by passage. */
export const DTS_PATH = '/data/dts/index.jsonld';

export const BOOK_PATH = '/data/edition.epub';

export const ONE_FILE_PATH = '/data/edition.html';

/** Every file of data that stands in the folder `data`, whatever the edition. */
export const DATA_FILES: readonly string[] = [
  ...TABLE_NAMES.map(tablePath),
  DATA_PACKAGE_PATH,
  CALENDAR_PATH,
  ANNOTATIONS_PATH,
  DTS_PATH,
  BOOK_PATH,
  ONE_FILE_PATH,
];
