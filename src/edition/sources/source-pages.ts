import { compressedBytes, paginate, type PageAnchors } from '#edition/addresses/paginate.ts';
import { memoize } from '#text/memoize.ts';
import type { Edition, Source } from '#edition/types/edition.ts';
import { linkToWords } from '#text/text-fragment.ts';
import { markPassages, type MarkedPassage } from './marked-passages.ts';

/** A page that prints a text, or a part of one that is too long for one page. */
export interface SourcePage {
  /** From 1. */
  number: number;
  /** The address of the source, for the first page; below it, with the number of the page, for the others. */
  path: string;
  /** Its first and its last passage, in words: `p1–p48`. */
  label: string;
  passages: MarkedPassage[];
}

/**
 * What a page weighs besides its passages and the words of its head, and what the markup of a passage adds to its
 * words, in bytes of the compressed page.
 */
const WEIGHTS = { frame: 3800, markup: 10 };

/** All pages of a source, in the order of its text. A short text is on one page. */
export const listSourcePages = (source: Source, edition: Edition): SourcePage[] => pagesOf(edition)(source);

/** Asked for each page of a source, and for each link to one of its passages. */
const pagesOf = memoize((edition: Edition) => memoize((source: Source) => divide(source, edition)));

function divide(source: Source, edition: Edition): SourcePage[] {
  const head = [
    source.title.value,
    source.description,
    source.publisher.value,
    source.address.value,
    source.rights,
  ];
  const parts = paginate(markPassages(source, edition), {
    path: source.path,
    textOf,
    markup: WEIGHTS.markup,
    inksOf: () => [source.ink],
    frame: WEIGHTS.frame + compressedBytes(head.join(' ')),
  });
  return parts.map(({ number, path, items }) => {
    const [first, last] = [items.at(0), items.at(-1)].map((item) => item?.passage.id ?? '');
    return { number, path, label: first === last ? `${first}` : `${first}–${last}`, passages: [...items] };
  });
}

/** What the page prints of a passage: its words in each reading, and the addresses and titles of what rests on it. */
const textOf = ({ passage, segments, otherUses, withoutClaim, corrected }: MarkedPassage): string =>
  [
    passage.id,
    ...segments.map(({ text, uses: [first] }) => `${first?.path ?? ''} ${text}`),
    ...otherUses.map(({ path, title }) => `${path} ${title}`),
    withoutClaim,
    ...(corrected ?? []).map(({ text, printed }) => `${text} ${printed}`),
    // The link to the words at their publisher's repeats some of them, in an encoding of its own.
    linkToWords('', passage.text),
  ].join(' ');

/** The pages on which the passages of a source stand. */
export const listPassageAnchors = (source: Source, edition: Edition): PageAnchors[] =>
  listSourcePages(source, edition).map(({ path, number, passages }) => ({
    path,
    ids: [...(number === 1 ? ['text'] : []), ...passages.map(({ passage }) => passage.id)],
  }));
