/*
 * Saves the list that a page shows, as its filters leave it: the rows of the published table for what is in view. It is
 * loaded when a reader presses the button for it.
 */
import { chooseRows } from './list-rows.ts';

/** The links by which entries of the timeline and rows of a list lead to what they are of. */
const ROW_LINKS = '.entry h3 a, tbody th a';

/** A name for the file: that of the table, and what the address says it is narrowed to. */
const nameFile = (table: string): string =>
  `${[table.match(/\w+(?=\.csv)/)?.[0], ...new URLSearchParams(location.search).values()]
    .join('-')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, 80)}.csv`;

/** Has the browser save the rows in view of the table that a button names; says so on the button where it cannot. */
export async function takeList(button: HTMLElement): Promise<void> {
  const { table = '' } = button.dataset;
  try {
    const response = await fetch(table);
    if (!response.ok) throw new Error(`${table} is answered with ${response.status}.`);
    const links = [...document.querySelectorAll<HTMLAnchorElement>(ROW_LINKS)];
    const paths = links.filter((link) => link.checkVisibility()).map(({ pathname }) => pathname);
    // With the mark at its beginning, spreadsheets read it as UTF-8.
    const file = new Blob(['\u{feff}', chooseRows(await response.text(), paths)], { type: 'text/csv' });
    const href = URL.createObjectURL(file);
    Object.assign(document.createElement('a'), { href, download: nameFile(table) }).click();
    setTimeout(() => URL.revokeObjectURL(href));
  } catch (error) {
    console.error(error);
    button.textContent = 'The table does not come. Try again';
  }
}
