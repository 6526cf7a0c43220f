import { soleYearOf } from '#dates/years-of.ts';
import type { ContestedCount, Figure } from '#edition/types/edition.ts';
import { findQuantities } from '#text/numbers/read-quantity.ts';

/** How the end of a bar is drawn: where it is, that there is more, that there is less, or that nobody says where it is. */
type End = 'exact' | 'more' | 'less' | 'about';

/** A count as a bar. */
export interface CountBar {
  /** The words of the count, and who counted. */
  words: string;
  end: End;
  /** Its length, as a part of the longest. */
  length: number;
}

const ENDS: Readonly<Record<string, End>> = {
  exactly: 'exact',
  'more than': 'more',
  'at least': 'more',
  'less than': 'less',
  'at most': 'less',
  about: 'about',
};

/** Counts of one thing as bars from nothing to the number; none where fewer than two say one number. */
export function drawCounts(
  figures: readonly Pick<Figure, 'value' | 'number' | 'qualifier' | 'witnesses'>[],
  outside: ContestedCount['outside'],
): CountBar[] {
  const all = [
    ...figures.map(({ value, number, qualifier, witnesses }) => ({
      value,
      number,
      qualifier,
      by: witnesses.map(({ siglum }) => siglum).join(', '),
    })),
    ...outside.flatMap(({ value, published, references }) => {
      const [quantity, ...others] = findQuantities(value);
      const [number, ...more] = quantity?.values ?? [];
      if (!quantity || number === undefined || others.length + more.length > 0) return [];
      const year = published && soleYearOf(published);
      const by = [references[0]?.publisher, year].filter(Boolean).join(' ');
      return [{ value, number, qualifier: quantity.qualifier, by }];
    }),
  ].filter(({ number }) => number > 0);
  if (all.length < 2) return [];
  const most = all.reduce((high, { number }) => Math.max(high, number), 0);
  return all.map(({ value, by, number, qualifier }) => ({
    words: shorten(`“${value}” ${by}`),
    end: ENDS[qualifier] ?? 'exact',
    length: number / most,
  }));
}

/** A longer line would leave the picture. */
const MAX_LETTERS = 46;
const shorten = (words: string): string =>
  words.length <= MAX_LETTERS ? words : `${words.slice(0, MAX_LETTERS - 1).trimEnd()}…`;
