import { PAGE_PARTS } from '#edition/addresses/page-parts.ts';
import { formatDate } from '#dates/format/format-date.ts';
import { contestedBy } from '#edition/apparatus/contested-titles.ts';
import type { Edition, EditionRecord, Elsewhere } from '#edition/types/edition.ts';

/** What of a record can be contested: one of the things an outside source tells, by its word. */
export type ContestedPart = Elsewhere['what'];

/** Something that contradicts what a record states. */
export interface Contradiction {
  what: ContestedPart;
  /** What others have instead; null where it takes a sentence. */
  words: string | null;
  /** The anchor on the page of the record where it is contradicted. */
  anchor: string;
}

/** The anchor of what is known from elsewhere, on the page of its record. */
export const ELSEWHERE = PAGE_PARTS.elsewhere.id;

/** What an outside source has, in the fewest words: a date, a name, an office; null where it takes a sentence. */
export function shortenElsewhere({ what, value, date, person }: Elsewhere): string | null {
  const when = date && formatDate(date);
  if (what === 'day' || what === 'step') return [when, value].filter(Boolean).join(', ') || null;
  return [person?.title, value].filter(Boolean).join(', ') || when;
}

/**
 * What contradicts a record: outside sources that say so and, for an event, titles that by the table of offices others
 * held, as far as no outside source in the record tells of person or office.
 */
export function contradictionsOf(
  edition: Pick<Edition, 'falseTitles'>,
  record: EditionRecord,
): Contradiction[] {
  const contradicted = record.elsewhere
    .filter(({ contests }) => contests)
    .map((one) => ({ what: one.what, words: shortenElsewhere(one), anchor: ELSEWHERE }));
  if (record.type === 'agreement' || contradicted.some(({ what }) => what === 'person' || what === 'office'))
    return contradicted;
  const titles = contestedBy(edition, record).flatMap(({ notes }) => notes);
  return [
    ...contradicted,
    ...titles.map(({ id, title }) => ({ what: 'office' as const, words: title, anchor: id })),
  ];
}

/** Whether an outside source says that another person came, or took part, than the record names. */
export const namesAnotherPerson = ({ elsewhere }: Pick<EditionRecord, 'elsewhere'>): boolean =>
  elsewhere.some(({ what, contests }) => what === 'person' && contests);

/** What a list shows of what outside sources tell: a part of the record, the signature, or whatever contradicts it. */
export type ElsewherePart = Elsewhere['what'] | 'signature' | 'contested';

/** What outside sources have of some parts of a record, in few words each; what contradicts it comes first. */
export function listElsewhere(
  { elsewhere }: Pick<EditionRecord, 'elsewhere'>,
  parts: readonly ElsewherePart[],
): { words: string; contests: boolean }[] {
  const isShown = ({ what, step, contests }: Elsewhere): boolean =>
    parts.includes(what) ||
    (step === 'signature' && parts.includes(step)) ||
    (contests && parts.includes('contested'));
  return elsewhere
    .filter(isShown)
    .flatMap((one) => {
      const words = shortenElsewhere(one);
      return words === null ? [] : [{ words, contests: one.contests }];
    })
    .toSorted((a, b) => Number(b.contests) - Number(a.contests));
}
