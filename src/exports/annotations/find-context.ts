import { sliceCodePoints } from '#text/characters/code-points.ts';
import type { Source } from '#edition/types/edition.ts';
import type { SourcePage } from '#edition/sources/source-pages.ts';

/** Words of a source as a TextQuoteSelector of the W3C names them. */
export interface QuoteContext {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** So many UTF-16 units stand at least before and after the words, as far as their passage has them. */
const MIN_CONTEXT = 32;

/** Between the texts of a page, so that nothing is found across two of them. */
const BOUNDARY = '\u0000';

/** What stands on a page before the words of a passage: its number. */
const numberBefore = ({ id }: { readonly id: string }): string => `${id} `;

/**
 * All text that a page of a source holds which may repeat words of a passage: what is said of the source and of its
 * passages; each passage as published, after its number, and once more as corrected where the editors correct it.
 */
export const listPageTexts = (
  { title, description, publisher, rights }: Source,
  { passages }: Pick<SourcePage, 'passages'>,
): string =>
  [
    title.value,
    description,
    publisher.value,
    rights,
    ...passages.flatMap(({ passage, corrected, otherUses, withoutClaim }) => [
      numberBefore(passage) + passage.text,
      ...(corrected ? [corrected.map(({ text, printed }) => `${printed ?? ''}${text}`).join('')] : []),
      ...otherUses.map((one) => one.title),
      withoutClaim ?? '',
    ]),
  ].join(BOUNDARY);

const isOnce = (text: string, words: string): boolean => {
  const first = text.indexOf(words);
  return first !== -1 && !text.includes(words, first + 1);
};

/** The end of a text: its last `count` UTF-16 units, and the rest of the word in which they begin. */
const endOf = (text: string, count: number): string =>
  text.slice(text.lastIndexOf(' ', Math.max(0, text.length - count)) + 1);
/** The beginning of a text: its first `count` UTF-16 units, and the rest of the word in which they end. */
const beginningOf = (text: string, count: number): string => {
  const space = text.indexOf(' ', count);
  return space === -1 ? text : text.slice(0, space);
};

/**
 * The words between two offsets of a source with as much of their passage before and after them as tells them from all
 * else on its page. Where nothing in the passage does, the number comes first that stands before it.
 */
export function findContext(
  text: string,
  passage: { readonly id: string; readonly start: number; readonly end: number },
  { start, end }: { readonly start: number; readonly end: number },
  pageTexts: string,
): QuoteContext {
  const exact = sliceCodePoints(text, start, end);
  const before = sliceCodePoints(text, passage.start, start);
  const after = sliceCodePoints(text, end, passage.end);
  for (let count = MIN_CONTEXT; ; count *= 2) {
    const [prefix, suffix] = [endOf(before, count), beginningOf(after, count)];
    if (isOnce(pageTexts, prefix + exact + suffix)) return { exact, prefix, suffix };
    if (prefix === before && suffix === after)
      return { exact, prefix: numberBefore(passage) + prefix, suffix };
  }
}
