import type { Authority, Edition, EditionRecord } from '#edition/types/edition.ts';
import { isInCalendar, writeCalendar } from '#exports/calendar/calendar.ts';
import type { ToAddress } from '#exports/json-ld.ts';
import { toPublishedJson } from './data-files.ts';
import { RECORD_FOLDERS, toRecordJson } from './record-json.ts';

/** A form in which a record can be taken away, beside its page. */
export interface RecordForm {
  /** The end of the name of its file. */
  readonly extension: 'json' | 'ics';
  /** What a link to it is called. */
  readonly name: string;
  readonly mediaType: string;
}

const JSON_FORM: RecordForm = { extension: 'json', name: 'JSON', mediaType: 'application/json' };
const CALENDAR_FORM: RecordForm = { extension: 'ics', name: 'iCalendar', mediaType: 'text/calendar' };

/** The forms in which a record or an entry of a register can be taken away. */
export function listForms(thing: EditionRecord | Authority): RecordForm[] {
  const isDated = (thing.type === 'event' || thing.type === 'agreement') && isInCalendar(thing);
  return isDated ? [JSON_FORM, CALENDAR_FORM] : [JSON_FORM];
}

/** The address of a record in a form: that of its page, with an ending in place of the last slash. */
export const formPath = ({ path }: { path: string }, { extension }: Pick<RecordForm, 'extension'>): string =>
  `${path.replace(/\/$/, '')}.${extension}`;

/** A file beside the page of a record; `write` makes its text. */
export interface RecordFile {
  readonly path: string;
  readonly mediaType: string;
  readonly write: () => string;
}

/** Every file that stands beside the page of a record. */
export function listRecordFiles(edition: Edition, toAddress: ToAddress): RecordFile[] {
  const json = toPublishedJson(edition, toAddress);
  const { title } = edition;
  return RECORD_FOLDERS.flatMap((folder) =>
    edition[folder].flatMap((thing, at) =>
      listForms(thing).map((form): RecordFile => {
        const { mediaType } = form;
        const path = formPath(thing, form);
        if (form.extension === 'ics' && (thing.type === 'event' || thing.type === 'agreement')) {
          return { path, mediaType, write: () => writeCalendar([thing], thing.title, { title, toAddress }) };
        }
        const record = json[folder][at];
        if (!record) throw new Error(`edition.json has no ${folder} at ${at}.`);
        return { path, mediaType, write: () => JSON.stringify(toRecordJson(json, folder, record)) };
      }),
    ),
  );
}
