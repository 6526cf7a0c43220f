import type { ListPage } from '#edition/addresses/paginate.ts';

type Part = Pick<ListPage<unknown>, 'number'>;

/** Which part of a list a page is, to stand after the title of the list; empty where it is the first, or all of it. */
export const formatPageNumber = ({ number }: Part, parts: readonly unknown[]): string =>
  number === 1 ? '' : `, part ${number} of ${parts.length}`;

/** What the address of a page adds to that of the list; undefined for the first page. */
export const pageParam = ({ number }: Part): string | undefined => (number === 1 ? undefined : `${number}`);
