import { firstYearOf } from '#dates/years-of.ts';
import { paginate, compressedBytes } from '#edition/addresses/paginate.ts';
import {
  formatYears,
  labelByLetters,
  labelPages,
  type LabelledPage,
} from '#edition/addresses/page-labels.ts';
import type { Authority, Edition, EditionRecord, Source } from '#edition/types/edition.ts';
import { listOffices } from './list-offices.ts';
import { listRecords, listRegisterRows, type RegisterRow } from './register-rows.ts';

/** What a page of a register has besides its entries, and an entry besides its words, in bytes of the compressed page. */
const REGISTER_WEIGHTS = { frame: 3210, markup: 4 };

/** The same for the page of one entry and the rows of its tables; its first page has the words about the entry, too. */
const ENTRY_WEIGHTS = {
  first: 5500,
  others: 4700,
  markup: 22,
  spelling: 12,
  siglum: 16,
  note: 60,
  map: 3300,
};

/** A register on as many pages as it needs, labelled by letters. */
export function splitRegister(path: string, entries: readonly Authority[]): LabelledPage<Authority>[] {
  const textOf = ({ id, sortName, description }: Authority): string => [id, sortName, description].join(' ');
  return labelByLetters(paginate(entries, { path, textOf, ...REGISTER_WEIGHTS }), ({ sortName }) => sortName);
}

/** A page of a person, a place or an organization, and the rows of its tables: events, then agreements. */
export type RegisterEntryPart = LabelledPage<RegisterRow<EditionRecord>>;

/**
 * The records of a person, a place or an organization on as many pages as they need, labelled by years. Cells that span
 * rows end with their page.
 */
export function splitRegisterEntry(authority: Authority, edition: Edition): RegisterEntryPart[] {
  const { events, agreements } = listRecords(authority, edition);
  const records = [...events, ...agreements];
  const rows = listRows(authority, records, edition);
  const texts = new Map<RegisterRow<EditionRecord>, string>();
  let words = rows[0]?.words ?? null;
  for (const row of rows) {
    words = row.words ?? words;
    texts.set(row, [textOf(row), ...(words?.quote?.textSegments ?? []).map(({ text }) => text)].join(' '));
  }
  const { first, others, markup } = ENTRY_WEIGHTS;
  const frame = { first: first + weighAbout(authority, edition), others };
  const parts = paginate(rows, {
    path: authority.path,
    textOf: (row) => texts.get(row) ?? '',
    inksOf: ({ record }) => record.witnesses.map(({ ink }) => ink),
    markup,
    frame,
  });
  const restart = (part: readonly RegisterRow<EditionRecord>[]): RegisterRow<EditionRecord>[] =>
    listRows(
      authority,
      part.map(({ record }) => record),
      edition,
    );
  return labelPages(
    parts.length === 1 ? parts : parts.map((part) => ({ ...part, items: restart(part.items) })),
    ({ items }) => labelOf(items.map(({ record }) => record)),
  );
}

/** The rows of both tables, one after the other. */
const listRows = (
  authority: Authority,
  records: readonly EditionRecord[],
  edition: Edition,
): RegisterRow<EditionRecord>[] =>
  (['event', 'agreement'] as const).flatMap((type) =>
    listRegisterRows(
      authority,
      records.filter((record) => record.type === type),
      edition,
    ),
  );

const textOf = ({ record: { id, title, date }, contested }: RegisterRow<EditionRecord>): string =>
  [id, date?.edtf, title, ...contested.map((note) => note.title)].join(' ');

/** What is told of an entry besides its records, in bytes of the compressed page. */
function weighAbout(
  authority: Authority,
  { sources, offices }: Pick<Edition, 'sources' | 'offices'>,
): number {
  const { name, description, variants, differentFrom, figures, notes, references, sameAs, bodies } =
    authority;
  const words = [
    name,
    description,
    ...variants.map(({ form }) => form),
    ...differentFrom.map(({ id, title }) => `${id} ${title}`),
    ...figures.map(({ id, title }) => `${id} ${title}`),
    ...bodies.map(({ id, title }) => `${id} ${title}`),
    ...references.map(({ address, publisher }) => `${address} ${publisher}`),
    ...sameAs,
    ...listOffices(authority, { offices }).flatMap(({ name, references }) => [
      name,
      ...references.map(({ address, publisher }) => `${address} ${publisher}`),
    ]),
    ...notes.map(({ id, title, text }) => [id, title, text].join(' ')),
  ].join('\n');
  const { spelling, siglum, note, map } = ENTRY_WEIGHTS;
  // The sigla are explained below the spellings.
  const key = siglum * listPrinting(authority, sources).length;
  const drawn = authority.position ? map : 0;
  return compressedBytes(words) + spelling * variants.length + key + note * notes.length + drawn;
}

/** The sources that print the name of an entry or another of its spellings; none of an entry that has no other. */
export function listPrinting(
  { namePrintedBy, variants }: Pick<Authority, 'namePrintedBy' | 'variants'>,
  sources: readonly Source[],
): Source[] {
  if (variants.length === 0) return [];
  const printing = new Set(
    [...namePrintedBy, ...variants.flatMap(({ printedBy }) => printedBy)].map(({ id }) => id),
  );
  return sources.filter(({ id }) => printing.has(id));
}

/** The years of the events and of the agreements of a part. */
function labelOf(records: readonly EditionRecord[]): string {
  const yearsOfType = (type: EditionRecord['type']): string =>
    formatYears(
      records.filter((record) => record.type === type).map(({ date }) => date && firstYearOf(date.date)),
    );
  const agreements = yearsOfType('agreement');
  return [yearsOfType('event'), agreements && `agreements ${agreements}`].filter(Boolean).join('; ');
}
