import { formatDate } from '#dates/format/format-date.ts';
import { shortenElsewhere } from '#edition/evidence/contradictions.ts';
import { formsById } from '#edition/evidence/fact-evidence.ts';
import { listSupporting } from '#edition/evidence/naming-evidence.ts';
import type { Basis, Edition, EditionRecord, LabelledRef } from '#edition/types/edition.ts';
import type { Claim } from './claim.ts';
import { elsewhereIds, linkedId, quoteAnchor, type ListedClaim } from './claim-ids.ts';
import { listSaying, rivalsElsewhere, rivalsInTexts } from './rivals.ts';

/** What of an edition its claims are asked of. */
export type Things = Omit<Edition, 'title' | 'pages'>;

/** A claim as it is written down: what is left out is not known otherwise, or not contested. */
export type Sketch = Pick<Claim, 'id' | 'field' | 'name' | 'value'> &
  Partial<Pick<Claim, 'quotes' | 'rivals'>> & { basis?: Basis | null };

/** What other publications add, and what a text of the edition says that differs from the record. */
export function sketchOthers(record: EditionRecord): Sketch[] {
  const ids = elsewhereIds(record.elsewhere);
  return [
    ...record.elsewhere.map((one, index) => ({
      id: ids[index] ?? '',
      field: 'elsewhere',
      name: capitalize(one.step ?? one.what),
      value: [shortenElsewhere(one), one.text].filter(Boolean).join('. '),
      basis: one,
      quotes: [],
    })),
    ...[...Map.groupBy(listSaying(record.evidence), ({ quote }) => quote.key)].map(([key, said]) => ({
      id: quoteAnchor(key),
      field: 'says',
      name: `As ${said[0]?.quote.witness.siglum ?? ''} has it`,
      value: said.map(({ words }) => words).join('; '),
      quotes: [key],
    })),
  ];
}

/** The date of a record, with the other days that texts or others have. */
export const sketchDate = (
  record: EditionRecord,
  date: EditionRecord['date'],
  sketch: Pick<Sketch, 'id' | 'field' | 'name'>,
): Sketch[] =>
  date
    ? [
        {
          ...sketch,
          value: formatDate(date.date),
          basis: date,
          rivals: [
            ...rivalsInTexts(record.evidence, sketch.field),
            ...rivalsElsewhere(record, record.type === 'event' ? ['day'] : ['step']),
          ],
        },
      ]
    : [];

/** The places of a record. */
export const sketchPlaces = (edition: Things, record: EditionRecord): Sketch[] =>
  sketchLinks(edition, record, 'place', 'places', 'Place', record.places, ['place']);

/** The things of one field of a record. */
export const sketchLinks = (
  edition: Things,
  record: EditionRecord,
  what: ListedClaim,
  field: string,
  name: string,
  links: readonly LabelledRef[],
  against: Parameters<typeof rivalsElsewhere>[1] = [],
): Sketch[] =>
  links.map((link) => ({
    id: linkedId(what, link),
    field,
    name,
    value: link.title,
    basis: link,
    quotes: quotesNaming(edition, record, field, link),
    rivals: rivalsElsewhere(record, against),
  }));

/** The quotes that support a field and name the thing; all that support the field where none has its name. */
export const quotesNaming = (
  edition: Things,
  { evidence }: EditionRecord,
  field: string,
  link: LabelledRef,
): string[] => listSupporting(evidence, [field], formsById(edition).get(link.id) ?? []);

/** Words with a capital at their beginning. */
export const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
