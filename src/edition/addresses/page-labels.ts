import { formatYear } from '#dates/format/format-year.ts';
import type { ListPage } from './paginate.ts';

/** A part of a list with the words by which links name it, as few as tell it from the others. */
export interface LabelledPage<T> extends ListPage<T> {
  readonly label: string;
}

/** Labels parts of a list that is in order of time: `1951–1958`. `yearOf` is null for what is not dated. */
export const labelByYears = <T>(
  parts: readonly ListPage<T>[],
  yearOf: (item: T) => number | null,
): LabelledPage<T>[] => labelPages(parts, ({ items }) => formatYears(items.map(yearOf)));

/** The years of a list in order of time, from either end, and whether there is something in it without one. */
export function formatYears(years: readonly (number | null)[]): string {
  const dated = years.filter((year) => year !== null);
  const ends = dated.toSorted((a, b) => a - b);
  if ((dated[0] ?? 0) > (dated.at(-1) ?? 0)) ends.reverse();
  const range = ends.length > 0 ? [joinEnds(formatYear(ends[0] ?? 0), formatYear(ends.at(-1) ?? 0))] : [];
  return [...range, ...(dated.length < years.length ? ['not dated'] : [])].join(', ');
}

/** Labels parts by the places of their items in the list, from 1: `97–201`. */
export function labelByNumbers<T>(parts: readonly ListPage<T>[]): LabelledPage<T>[] {
  let before = 0;
  return labelPages(parts, ({ items }) => {
    const first = before + 1;
    before += items.length;
    return joinEnds(`${first}`, `${before}`);
  });
}

/** A longer beginning of a name is no label: names that differ only after it are counted instead. */
const MAX_LETTERS = 4;

/** What stands for names that are not there. */
const NAMELESS = 'not stated';

/**
 * Labels parts of a list that is in the order of names by their beginnings: `A–Ba`. Each has as many letters as tell it
 * from the name beside it in the next part; where that would be too many, all parts are labelled by numbers.
 */
export function labelByLetters<T>(
  parts: readonly ListPage<T>[],
  nameOf: (item: T) => string,
): LabelledPage<T>[] {
  const names = parts.map(({ items }) => items.map(nameOf));
  const ends = names.map((own, index) => [
    shorten(own[0] ?? '', names[index - 1]?.at(-1)),
    shorten(own.at(-1) ?? '', names[index + 1]?.[0]),
  ]);
  if (ends.flat().some((end) => end !== NAMELESS && end.length > MAX_LETTERS)) return labelByNumbers(parts);
  return labelPages(parts, ({ number }) => {
    const [first = '', last = ''] = ends[number - 1] ?? [];
    return joinEnds(first, last);
  });
}

/** The beginning of a name that tells it from the one beside it; its first letter where both are the same. */
function shorten(name: string, beside = ''): string {
  const [letters, others] = [[...name], [...beside.toLowerCase()]];
  const same = letters.findIndex((letter, index) => letter.toLowerCase() !== others[index]);
  return (
    letters
      .slice(0, same + 1 || 1)
      .join('')
      .trim() || NAMELESS
  );
}

const joinEnds = (first: string, last: string): string => (first === last ? first : `${first}–${last}`);

/** Labels each part; parts of one label are numbered. */
export function labelPages<T>(
  parts: readonly ListPage<T>[],
  labelOf: (part: ListPage<T>) => string,
): LabelledPage<T>[] {
  const labels = parts.map(labelOf);
  const counts = new Map<string, number>();
  return parts.map((part, index) => {
    const label = labels[index] ?? '';
    if (labels.indexOf(label) === labels.lastIndexOf(label)) return { ...part, label };
    counts.set(label, (counts.get(label) ?? 0) + 1);
    return { ...part, label: `${label} (${counts.get(label)})` };
  });
}
