import { formatDate } from '#dates/format/format-date.ts';
import type { ContestedCount } from '#edition/types/edition.ts';
import type { Claim } from './claim.ts';
import { joinSlugs, tellApart } from './slugs.ts';

/* What others count of a thing that the texts count, too: each with an address of its own, on the page of figures. */

/** The anchor of a table of counts side by side. */
export const countsId = ({ id }: Pick<ContestedCount, 'id'>): string => `counts-${id}`;

/** The anchors of what others count: the table, and the first that says so: `counts-agreements-evening-paper`. */
const outsideCountIds = (count: Pick<ContestedCount, 'id' | 'outside'>): string[] =>
  tellApart(
    count.outside.map(({ references, value, published }) => [
      joinSlugs(countsId(count), references[0]?.key),
      value,
      published?.edtf,
    ]),
  );

/** The anchors of what others count, by what they count. */
export const outsideAnchors = (
  counts: readonly ContestedCount[],
): ReadonlyMap<ContestedCount['outside'][number], string> =>
  new Map(
    counts.flatMap((count) => {
      const ids = outsideCountIds(count);
      return count.outside.map((one, index) => [one, ids[index] ?? ''] as const);
    }),
  );

/** What others count, each a claim on the page of figures. */
export function listCountClaims(count: ContestedCount): Claim[] {
  const ids = outsideCountIds(count);
  return count.outside.map(({ value, references, published }, index) => {
    const id = ids[index] ?? '';
    return {
      ...{ id, path: `/figures/#${id}`, field: 'value', name: count.title },
      value: published ? `${value}, published ${formatDate(published)}` : value,
      ...{ label: 'outside' as const, rule: null, references },
      ...{ quotes: [], rivals: count.figures.map((figure) => ({ id: figure.id, words: figure.value })) },
    };
  });
}
