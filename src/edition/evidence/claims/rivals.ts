import { formatDate } from '#dates/format/format-date.ts';
import { parseDate } from '#dates/parse-date.ts';
import { contestedBy } from '#edition/apparatus/contested-titles.ts';
import { memoize } from '#text/memoize.ts';
import { shortenElsewhere, type ContestedPart } from '#edition/evidence/contradictions.ts';
import type { Edition, EditionRecord, EventRecord, Evidence, Figure, Ref } from '#edition/types/edition.ts';
import type { Rival } from './claim.ts';
import { elsewhereIds, quoteAnchor } from './claim-ids.ts';
import { listCountClaims } from './count-claims.ts';

/** What others say against some parts of a record. */
export function rivalsElsewhere({ elsewhere }: EditionRecord, parts: readonly ContestedPart[]): Rival[] {
  const ids = elsewhereIds(elsewhere);
  return elsewhere.flatMap((one, index) =>
    one.contests && parts.includes(one.what) ? [{ id: ids[index] ?? '', words: shortenElsewhere(one) }] : [],
  );
}

/** A quote that says something else than the record: the date, in words. */
export const listSaying = (
  evidence: readonly Evidence[],
): { quote: Evidence; field: 'date' | 'signed' | 'asOf'; words: string }[] =>
  [...Map.groupBy(evidence, ({ key }) => key).values()].flatMap(([quote]) =>
    (['date', 'signed', 'asOf'] as const).flatMap((field) => {
      const edtf = quote?.says?.[field];
      return quote && edtf !== undefined ? [{ quote, field, words: formatDate(parseDate(edtf)) }] : [];
    }),
  );

/** What texts of the edition say that differs from a field of the record. */
export const rivalsInTexts = (evidence: readonly Evidence[], field: string, anchor = quoteAnchor): Rival[] =>
  listSaying(evidence)
    .filter((one) => one.field === field)
    .map(({ quote, words }) => ({ id: anchor(quote.key), words: `${words} (${quote.witness.siglum})` }));

/** The notes that contest the title a person has in an event. */
export const rivalNotes = (
  edition: Pick<Edition, 'falseTitles'>,
  event: EventRecord,
  person?: Pick<Ref, 'id'>,
): Rival[] =>
  contestedBy(edition, event, person)
    .flatMap(({ notes }) => notes)
    .map(({ id, title }) => ({ id, words: title }));

/** The other counts of what a figure counts: figures of the edition, and what stands beside them from outside. */
export function rivalCounts({ contestedCounts }: Pick<Edition, 'contestedCounts'>, figure: Figure): Rival[] {
  return (countsOf(contestedCounts).get(figure.id) ?? []).flatMap((count) => [
    ...count.figures.filter(({ id }) => id !== figure.id).map(({ id, value }) => ({ id, words: value })),
    ...listCountClaims(count).map(({ id }, index) => ({ id, words: count.outside[index]?.value ?? null })),
  ]);
}

const countsOf = memoize((counts: Edition['contestedCounts']) => {
  const found = new Map<string, Edition['contestedCounts']>();
  for (const count of counts) {
    for (const { id } of count.figures) found.set(id, [...(found.get(id) ?? []), count]);
  }
  return found;
});
