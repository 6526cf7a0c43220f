import { firstOrder, lastOrder } from '#dates/compare-dates.ts';
import type { EditionDate } from '#dates/parse-date.ts';
import { countWhile } from '#text/order/count-while.ts';

/** A date of the list: the place of its record among all records, and its first and last day as numbers to compare. */
interface ListedDate {
  readonly position: number;
  readonly first: number;
  readonly last: number;
}

/** Whether the record at a position counts. */
type IsCounted = (position: number) => boolean;

/**
 * Some of the dates of records that are given by date, to be asked for those nearest to one of them. An answer looks at
 * the dates around it and leaps over those that cannot belong to it, so that it takes no longer in a longer list.
 */
export class DateList {
  readonly #dates: readonly ListedDate[];
  /** For each date the index of the nearest one before it with an earlier last day, and with a later one; -1 for none. */
  readonly #sooner: readonly number[];
  readonly #longer: readonly number[];

  /** @param dates those of all records, in their order; null for a record without one */
  constructor(dates: readonly (EditionDate | null)[], isListed: (date: EditionDate) => boolean) {
    this.#dates = dates.flatMap((date, position) =>
      date !== null && isListed(date) ? [{ position, first: firstOrder(date), last: lastOrder(date) }] : [],
    );
    const lasts = this.#dates.map(({ last }) => last);
    this.#sooner = linkBack(lasts, (before, last) => before < last);
    this.#longer = linkBack(lasts, (before, last) => before > last);
  }

  /** The position of the last date that ends before the first day of a date; null when there is none. */
  lastBefore(own: EditionDate, isCounted: IsCounted): number | null {
    if (own.earliest === null) return null;
    const begins = firstOrder(own);
    let index = countWhile(this.#dates, ({ first }) => first < begins) - 1;
    for (let date = this.#dates[index]; date; date = this.#dates[index]) {
      if (date.last < begins && isCounted(date.position)) return date.position;
      index = date.last < begins ? index - 1 : (this.#sooner[index] ?? -1);
    }
    return null;
  }

  /** The position of the first date that begins after the last day of a date; null when there is none. */
  firstAfter(own: EditionDate, isCounted: IsCounted): number | null {
    if (own.latest === null) return null;
    const ends = lastOrder(own);
    const from = countWhile(this.#dates, ({ first }) => first <= ends);
    for (let index = from; index < this.#dates.length; index += 1) {
      const position = this.#dates[index]?.position;
      if (position !== undefined && isCounted(position)) return position;
    }
    return null;
  }

  /**
   * The positions of the dates that have a day in common with the date at a position, which is itself in the list: the
   * `max` nearest, of two as near the earlier, in their order.
   */
  nearest(at: number, date: EditionDate, max: number, isCounted: IsCounted): number[] {
    const before = this.#overlappingBefore(at, date, isCounted);
    const after = this.#overlappingAfter(at, date, isCounted);
    const found: number[] = [];
    let [left, right] = [before.next().value, after.next().value];
    while (found.length < max && (left !== undefined || right !== undefined)) {
      if (right === undefined || (left !== undefined && at - left <= right - at)) {
        found.push(left as number);
        left = before.next().value;
      } else {
        found.push(right);
        right = after.next().value;
      }
    }
    return found.sort((a, b) => a - b);
  }

  *#overlappingBefore(at: number, own: EditionDate, isCounted: IsCounted): Generator<number, undefined> {
    const begins = firstOrder(own);
    let index = countWhile(this.#dates, ({ position }) => position < at) - 1;
    for (let date = this.#dates[index]; date; date = this.#dates[index]) {
      const overlaps = date.last >= begins;
      if (overlaps && isCounted(date.position)) yield date.position;
      index = overlaps ? index - 1 : (this.#longer[index] ?? -1);
    }
  }

  *#overlappingAfter(at: number, own: EditionDate, isCounted: IsCounted): Generator<number, undefined> {
    const ends = lastOrder(own);
    const from = countWhile(this.#dates, ({ position }) => position <= at);
    for (let index = from; index < this.#dates.length; index += 1) {
      const date = this.#dates[index];
      if (!date || date.first > ends) return;
      if (isCounted(date.position)) yield date.position;
    }
  }
}

/** For each value the index of the nearest one before it that fits it; -1 where none does. */
function linkBack(values: readonly number[], fits: (before: number, value: number) => boolean): number[] {
  const links: number[] = [];
  for (const [index, value] of values.entries()) {
    let link = index - 1;
    // Whatever lies between a value and its link fits it no better than the value, and so is leapt over.
    while (link >= 0 && !fits(values[link] ?? NaN, value)) link = links[link] ?? -1;
    links.push(link);
  }
  return links;
}
