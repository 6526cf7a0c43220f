/** Which part of a list a page is, to stand after the title of the list; empty where it is the first, or all of it. */
export const formatPart = ({ number }: { number: number }, parts: readonly unknown[]): string =>
  number === 1 ? '' : `, part ${number} of ${parts.length}`;
