import type { Authority, Chapter, Edition, EditionRecord, Source } from '#edition/types/edition.ts';
import { writeCalendar } from '#exports/calendar/calendar.ts';
import type { ToAddress } from '#exports/json-ld.ts';
import { writeAuthorityMarkdown, writeRecordMarkdown } from '#exports/markdown/record-markdown.ts';
import { writeChapterMarkdown, writeSourceMarkdown } from '#exports/markdown/text-markdown.ts';
import { writeTei } from '#exports/tei/tei.ts';
import { toPublishedJson } from './data-files.ts';
import { formPath, listForms, type RecordForm } from './forms.ts';
import { RECORD_FOLDERS, toRecordJson } from './record-json.ts';

/** A file beside the page of a record; `write` makes its text. */
export interface RecordFile {
  readonly path: string;
  readonly write: () => string;
}

/** What a file can be written of. */
type Thing = EditionRecord | Authority | Chapter | Source;

/** Every file that stands beside the page of a record, an entry of a register, a chapter or a source. */
export function listRecordFiles(edition: Edition, toAddress: ToAddress): RecordFile[] {
  const json = toPublishedJson(edition, toAddress);
  const things: { thing: Thing; toJson: () => string }[] = RECORD_FOLDERS.flatMap((folder) => {
    // The lists of edition.json are in the order of those of the edition.
    const written = json[folder];
    return edition[folder].map((thing, at) => ({
      thing,
      toJson: () => {
        const record = written[at];
        if (record?.id !== thing.id)
          throw new Error(`edition.json has another record than ${thing.id} at ${at}.`);
        return JSON.stringify(toRecordJson(json, folder, record));
      },
    }));
  });
  const texts = [...edition.chapters, ...edition.sources].map((thing: Thing) => ({
    thing,
    toJson: () => '',
  }));
  return [...things, ...texts].flatMap(({ thing, toJson }) =>
    listForms(thing).map((form) => ({
      path: formPath(thing, form),
      write: form.extension === 'json' ? toJson : () => writeForm(thing, form, edition, toAddress),
    })),
  );
}

/** Writes a thing in a form other than JSON, one of those that `listForms` has for it. */
function writeForm(thing: Thing, { extension }: RecordForm, edition: Edition, toAddress: ToAddress): string {
  const context = { edition, toAddress };
  switch (thing.type) {
    case 'source':
      if (extension === 'txt') return thing.text;
      return extension === 'tei.xml'
        ? writeTei(thing, edition, toAddress)
        : writeSourceMarkdown(thing, context);
    case 'chapter':
      return writeChapterMarkdown(thing, context);
    case 'event':
    case 'agreement':
      return extension === 'ics'
        ? writeCalendar([thing], thing.title, { title: edition.title, toAddress })
        : writeRecordMarkdown(thing, context);
    case 'person':
    case 'place':
    case 'organization':
      return writeAuthorityMarkdown(thing, context);
  }
}
