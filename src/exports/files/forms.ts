import type { Authority, Chapter, EditionRecord, Source } from '#edition/types/edition.ts';
import { isInCalendar } from '#exports/calendar/calendar.ts';

/* The forms in which a record or a source can be taken away, each a file beside its page. */

/** A form in which a record can be taken away, beside its page. */
export interface RecordForm {
  /** The end of the name of its file. */
  readonly extension: 'json' | 'ics' | 'tei.xml' | 'md' | 'txt';
  /** What a link to it is called. */
  readonly name: string;
  readonly mediaType: string;
}

const JSON_FORM: RecordForm = { extension: 'json', name: 'JSON', mediaType: 'application/json' };
const CALENDAR_FORM: RecordForm = { extension: 'ics', name: 'iCalendar', mediaType: 'text/calendar' };

/** The form of a text. */
export const TEI_FORM: RecordForm = { extension: 'tei.xml', name: 'TEI', mediaType: 'application/tei+xml' };

/** The bytes of a text as it is stored, which offsets and checksums are of. */
export const TEXT_FORM: RecordForm = { extension: 'txt', name: 'Text', mediaType: 'text/plain' };

const MARKDOWN_FORM: RecordForm = { extension: 'md', name: 'Markdown', mediaType: 'text/markdown' };

/** All forms there are. */
export const RECORD_FORMS: readonly RecordForm[] = [
  JSON_FORM,
  CALENDAR_FORM,
  TEI_FORM,
  TEXT_FORM,
  MARKDOWN_FORM,
];

/** The forms in which a record, an entry of a register, a chapter or a source can be taken away. */
export function listForms(thing: EditionRecord | Authority | Chapter | Source): RecordForm[] {
  if (thing.type === 'source') return [TEI_FORM, TEXT_FORM, MARKDOWN_FORM];
  if (thing.type === 'chapter') return [MARKDOWN_FORM];
  const isDated = (thing.type === 'event' || thing.type === 'agreement') && isInCalendar(thing);
  return [JSON_FORM, ...(isDated ? [CALENDAR_FORM] : []), MARKDOWN_FORM];
}

/** The address of a record in a form: that of its page, with an ending in place of the last slash. */
export const formPath = ({ path }: { path: string }, { extension }: Pick<RecordForm, 'extension'>): string =>
  `${path.replace(/\/$/, '')}.${extension}`;
