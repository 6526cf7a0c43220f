import { createPageFinder, toFinalAddress, listPaginatedLists } from '#edition/addresses/paginated-lists.ts';
import {
  ANNOTATIONS_PATH,
  BOOK_PATH,
  CALENDAR_PATH,
  DATA_PACKAGE_PATH,
  DTS_PATH,
  ONE_FILE_PATH,
  tablePath,
} from '#edition/addresses/data-files.ts';
import { memoize } from '#text/memoize.ts';
import type { Edition } from '#edition/types/edition.ts';
import { writeAnnotations } from '#exports/annotations/annotations.ts';
import { writeCalendar } from '#exports/calendar/calendar.ts';
import { writeEpub } from '#exports/book/epub/epub.ts';
import { toJsonSchema } from '#exports/json/edition-json-schema.ts';
import { toEditionJson, type EditionJson } from '#exports/json/edition-json.ts';
import type { ToAddress } from '#exports/json-ld.ts';
import { writeDataPackage } from '#exports/tables/data-package.ts';
import { writeOneFile } from '#exports/book/one-file/one-file.ts';
import { listDtsFiles, type DtsFile } from '#exports/tei/dts.ts';
import { writeTei } from '#exports/tei/tei.ts';
import { listTables } from '#exports/tables/list-tables.ts';
import { tableCsv, type Table } from '#exports/tables/table.ts';
import { formPath, TEI_FORM } from './forms.ts';

/** A file that gives the edition, or a part of it, as data. */
export interface DataFile {
  /** Where it stands, from the root of the edition. */
  readonly path: string;
  readonly title: string;
  /** What is in it, in a sentence. */
  readonly description: string;
  /** Its media type, without the charset, which is UTF-8. */
  readonly mediaType: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/**
 * The edition as edition.json gives it: every address is a full one, and leads straight to where a thing stands. Made
 * once for each edition.
 */
export const toPublishedJson = (edition: Edition, toAddress: ToAddress): EditionJson =>
  jsonOnce(edition)(toAddress);

const jsonOnce = memoize((edition: Edition) =>
  memoize((toAddress: ToAddress): EditionJson => {
    const findPage = createPageFinder(listPaginatedLists(edition));
    return toEditionJson(edition, (path) => toAddress(toFinalAddress(path, findPage)));
  }),
);

/** What the files are made with, besides the edition: one object for a whole build. */
export interface DataSettings {
  readonly toAddress: ToAddress;
  /** The script of the search in the edition in one file. */
  readonly bookSearch: string;
}

/** The tables of an edition, as they are published. */
export const publishedTables = (edition: Edition, settings: DataSettings): readonly Table[] =>
  makeOnce(edition)(settings).tables;

/** Every file of data of the edition, in the order in which they are listed. Made once for each edition. */
export const listDataFiles = (edition: Edition, settings: DataSettings): readonly DataFile[] =>
  makeOnce(edition)(settings).files;

/** The files that the entry point of the texts by passage leads to; they are listed there. */
export const listPassageFiles = (edition: Edition, settings: DataSettings): readonly DtsFile[] =>
  makeOnce(edition)(settings).passageFiles;

interface Made {
  readonly tables: readonly Table[];
  readonly files: readonly DataFile[];
  readonly passageFiles: readonly DtsFile[];
}

const makeOnce = memoize((edition: Edition) => memoize((settings: DataSettings) => make(edition, settings)));

function make(edition: Edition, { toAddress, bookSearch }: DataSettings): Made {
  const { title } = edition;
  const json = toPublishedJson(edition, toAddress);
  const tables = listTables(json);
  const dts = listDtsFiles(edition, toAddress);
  const files: DataFile[] = [
    {
      path: '/edition.json',
      title: 'The whole edition',
      description: 'All records with their evidence, the registers, the notes and the corrections.',
      mediaType: 'application/json',
      content: JSON.stringify(json),
    },
    {
      path: '/edition.schema.json',
      title: 'The schema of the edition',
      description: 'A JSON Schema that says what each field of the whole edition means.',
      mediaType: 'application/json',
      content: JSON.stringify(toJsonSchema(title.title)),
    },
    ...tables.map((table) => ({
      path: tablePath(table.name),
      title: table.title,
      description: table.description,
      mediaType: 'text/csv',
      content: tableCsv(table),
    })),
    {
      path: DATA_PACKAGE_PATH,
      title: 'The tables described',
      description: 'A Frictionless Data Package that says the type of each column of the tables.',
      mediaType: 'application/json',
      content: JSON.stringify(writeDataPackage(tables, title, toAddress)),
    },
    {
      path: CALENDAR_PATH,
      title: 'A calendar',
      description:
        'Every event that has a date with both ends. A month or a year stands as a whole, and marks nobody as busy.',
      mediaType: 'text/calendar',
      content: writeCalendar(edition.events, title.title, { title, toAddress }),
    },
    {
      path: ANNOTATIONS_PATH,
      title: 'The evidence as annotations',
      description:
        'Each quotation as a Web Annotation: the words in the page of their source, their offsets in its text, and what they prove.',
      mediaType: 'application/ld+json',
      content: JSON.stringify(writeAnnotations(edition, toAddress)),
    },
    {
      path: DTS_PATH,
      title: 'The texts by passage',
      description:
        'The entry point of Distributed Text Services 1.0, from which a program finds each text and each passage as TEI. Files answer, so that ranges, siblings and depths above 1 cannot be asked for.',
      mediaType: 'application/ld+json',
      content: dts[0]?.content ?? '',
    },
    {
      path: BOOK_PATH,
      title: 'A book',
      description:
        'Chapters, timeline, agreements, figures and the texts as an EPUB, for reading without a network.',
      mediaType: 'application/epub+zip',
      content: writeEpub(edition, toAddress),
    },
    {
      path: ONE_FILE_PATH,
      title: 'The edition in one file',
      description:
        'All of it with a search of its own, which opens from a disk and asks for nothing. Save it to keep it.',
      mediaType: 'text/html',
      content: writeOneFile(edition, toAddress, bookSearch),
    },
    ...edition.sources.map((source) => ({
      path: formPath(source, TEI_FORM),
      title: `${source.siglum}: ${source.title.value}`,
      description: 'The text as TEI P5, with corrections, shared wording, dates and names marked.',
      mediaType: TEI_FORM.mediaType,
      content: writeTei(source, edition, toAddress),
    })),
  ];
  return { tables, files, passageFiles: dts.slice(1) };
}
