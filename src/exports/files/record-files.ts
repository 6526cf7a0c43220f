import type { Edition } from '#edition/types/edition.ts';
import { writeCalendar } from '#exports/calendar/calendar.ts';
import type { ToAddress } from '#exports/json-ld.ts';
import { writeTei } from '#exports/tei/tei.ts';
import { toPublishedJson } from './data-files.ts';
import { formPath, listForms, TEI_FORM } from './forms.ts';
import { RECORD_FOLDERS, toRecordJson } from './record-json.ts';

/** A file beside the page of a record; `write` makes its text. */
export interface RecordFile {
  readonly path: string;
  readonly mediaType: string;
  readonly write: () => string;
}

/** Every file that stands beside the page of a record or of a source. */
export function listRecordFiles(edition: Edition, toAddress: ToAddress): RecordFile[] {
  const json = toPublishedJson(edition, toAddress);
  const { title } = edition;
  const texts = edition.sources.map((source) => ({
    path: formPath(source, TEI_FORM),
    mediaType: TEI_FORM.mediaType,
    write: () => writeTei(source, edition, toAddress),
  }));
  const records = RECORD_FOLDERS.flatMap((folder) =>
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
  return [...records, ...texts];
}
