import type { ListPart } from '#edition/addresses/list-parts.ts';

/** The title of a page of a list: that of the list on its first page, `…, part 2 of 3` on the others. */
export const formatPart = (
  title: string,
  { number }: Pick<ListPart<unknown>, 'number'>,
  { length }: readonly unknown[],
): string => (number === 1 ? title : `${title}, part ${number} of ${length}`);

/** What the address of a page adds to that of the list; undefined for the first page. */
export const partParam = ({ number }: Pick<ListPart<unknown>, 'number'>): string | undefined =>
  number === 1 ? undefined : `${number}`;
