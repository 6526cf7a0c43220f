import type { Authority, EditionRecord, Source } from '#edition/types/edition.ts';
import { isInCalendar } from '#exports/calendar/calendar.ts';

/* The forms in which a record or a source can be taken away, each a file beside its page. */

/** A form in which a record can be taken away, beside its page. */
export interface RecordForm {
  /** The end of the name of its file. */
  readonly extension: 'json' | 'ics' | 'tei.xml';
  /** What a link to it is called. */
  readonly name: string;
  readonly mediaType: string;
}

const JSON_FORM: RecordForm = { extension: 'json', name: 'JSON', mediaType: 'application/json' };
const CALENDAR_FORM: RecordForm = { extension: 'ics', name: 'iCalendar', mediaType: 'text/calendar' };

/** The form of a text. */
export const TEI_FORM: RecordForm = { extension: 'tei.xml', name: 'TEI', mediaType: 'application/tei+xml' };

/** The forms in which a record, an entry of a register or a source can be taken away. */
export function listForms(thing: EditionRecord | Authority | Source): RecordForm[] {
  if (thing.type === 'source') return [TEI_FORM];
  const isDated = (thing.type === 'event' || thing.type === 'agreement') && isInCalendar(thing);
  return isDated ? [JSON_FORM, CALENDAR_FORM] : [JSON_FORM];
}

/** The address of a record in a form: that of its page, with an ending in place of the last slash. */
export const formPath = ({ path }: { path: string }, { extension }: Pick<RecordForm, 'extension'>): string =>
  `${path.replace(/\/$/, '')}.${extension}`;
