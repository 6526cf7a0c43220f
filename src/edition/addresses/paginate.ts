import { brotliCompressSync, constants } from 'node:zlib';

/** What a page may weigh, compressed: so much comes over a slow line with the first answer of a server. */
export const MAX_PAGE_BYTES = 13_000;

/** What each source that a page names adds to it, compressed: the rules of its ink. */
const INK_BYTES = 28;

/** A page of a list: all of a short one, part of a long one. */
export interface ListPage<T> {
  /** From 1. */
  readonly number: number;
  /** The address of the list for the first page; below it, with the number of the page (`…/2/`), for the others. */
  readonly path: string;
  readonly items: readonly T[];
}

/** The anchors that stand on one page of a list. */
export interface PageAnchors {
  readonly path: string;
  readonly ids: readonly string[];
}

/** What is to be known of a list to divide it into pages. All bytes are those of a compressed page. */
export interface ListLayout<T> {
  /** The address of the list, root-relative, with a slash at its end. */
  readonly path: string;
  /** The words of an item, as its page prints them. */
  readonly textOf: (item: T) => string;
  /** What the markup of an item adds to its words, in bytes. */
  readonly markup: number;
  /** The inks of the sources that the page names for an item. */
  readonly inksOf?: (item: T) => readonly number[];
  /** What the page has besides the list, in bytes: its first page, and each of the others. */
  readonly frame: number | { readonly first: number; readonly others: number };
}

/** Of a list that needs several pages anyway, no page is filled to the brim: records grow. */
const FILL = 0.85;

/**
 * Pagination: divides a list, in its order, into pages that stay below `MAX_PAGE_BYTES`, by the weight of its own words; into one
 * page if it fits there. Every page but that of an empty list holds at least one item. The first page keeps the address
 * of the list; addresses of the others may change as the list grows, so they are not recorded in the ledger.
 */
export function paginate<T>(items: readonly T[], layout: ListLayout<T>): ListPage<T>[] {
  const { path, frame } = layout;
  const { first, others } = typeof frame === 'number' ? { first: frame, others: frame } : frame;
  const fits = createScales(items, layout);
  if (fits(0, items.length, MAX_PAGE_BYTES - first)) return [{ number: 1, path, items }];
  const parts: ListPage<T>[] = [];
  for (let from = 0; from < items.length;) {
    const number = parts.length + 1;
    const room = FILL * (MAX_PAGE_BYTES - (number === 1 ? first : others));
    const to = findEnd(from, items.length, (end) => fits(from, end, room));
    parts.push({ number, path: number === 1 ? path : `${path}${number}/`, items: items.slice(from, to) });
    from = to;
  }
  return parts;
}

/** Whether a list fits on one page: what `paginate` tells by the number of its parts, without dividing it. */
export function fitsOnePage<T>(items: readonly T[], layout: ListLayout<T>): boolean {
  const { frame } = layout;
  return createScales(items, layout)(
    0,
    items.length,
    MAX_PAGE_BYTES - (typeof frame === 'number' ? frame : frame.first),
  );
}

/** Makes the function that weighs the items from one index to another, and says whether they fit into so many bytes. */
function createScales<T>(
  items: readonly T[],
  { textOf, markup, inksOf = () => [] }: ListLayout<T>,
): (from: number, to: number, room: number) => boolean {
  const texts = items.map(textOf);
  return (from, to, room) => {
    const inks = new Set(items.slice(from, to).flatMap(inksOf)).size;
    const text = texts.slice(from, to).join('\n');
    const left = room - markup * (to - from) - INK_BYTES * inks;
    // No text grows by compression, so that a short one need not be compressed.
    return Buffer.byteLength(text) <= left || compressedBytes(text) <= left;
  };
}

/** The last index up to which a part fits, at least one after its first: found by doubling, then by halving. */
function findEnd(from: number, last: number, fits: (end: number) => boolean): number {
  let step = 16;
  while (from + step < last && fits(from + step)) step *= 2;
  let [low, high] = [from + 1, Math.min(from + step, last)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The weight of a text as it is sent: near enough to that, and never less, for servers compress harder than this. */
export const compressedBytes = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
