import type { ListPart } from '#edition/addresses/list-parts.ts';

type Part = Pick<ListPart<unknown>, 'number'>;

/** Which part of a list a page is, to stand after the title of the list; empty where it is the first, or all of it. */
export const formatPart = ({ number }: Part, parts: readonly unknown[]): string =>
  number === 1 ? '' : `, part ${number} of ${parts.length}`;

/** What the address of a page adds to that of the list; undefined for the first page. */
export const partParam = ({ number }: Part): string | undefined => (number === 1 ? undefined : `${number}`);
