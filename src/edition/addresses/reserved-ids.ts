import { orderPath, SORT_ORDERS } from '#edition/agreements/sort-orders.ts';
import type { Folder } from '#load/read-content.ts';
import { STANDING_PAGES } from './addresses.ts';
import { PAGE_ANCHORS } from './page-anchors.ts';

/** Longer file names are cut, or refused, by some systems and servers. */
const MAX_LETTERS = 80;

/** Names that Windows keeps for devices, whatever ending follows. */
const DEVICE = /^(?:aux|con|nul|prn|com\d|lpt\d)$/;

/** Names of files of the site itself. */
const FILES: ReadonlySet<string> = new Set(['index']);

/** The folders whose entries have an anchor on a page of others. */
const ANCHORED: ReadonlySet<Folder> = new Set(['events', 'figures', 'notes']);

/** Anchors that pages give to the numbered passages of a source and to the years of the timeline. */
const NUMBERED_ANCHOR = /^[py]\d+$/;

/** The pages that stand in the folder of a kind of entry beside those of the entries. */
const PAGES = [...STANDING_PAGES, ...SORT_ORDERS.map(orderPath)];

/**
 * Why an id cannot be that of an entry: its page or its anchor would have an address that is another's, or its file
 * could not be stored everywhere. In words that follow a colon; null when it can.
 */
export function explainReserved(folder: Folder, id: string): string | null {
  if (id.length > MAX_LETTERS) return `it has ${id.length} letters, and ${MAX_LETTERS} are the most`;
  if (/^\d+$/.test(id)) return 'digits alone are the address of a year, or of the second page of a list';
  if (DEVICE.test(id)) return 'Windows keeps this name for a device, and cannot store the file';
  if (FILES.has(id)) return 'a file of the site itself has this name';
  if (PAGES.includes(`/${folder}/${id}/`)) return `the site has a page of its own at /${folder}/${id}/`;
  if (!ANCHORED.has(folder) || !(NUMBERED_ANCHOR.test(id) || PAGE_ANCHORS.has(id))) return null;
  return 'a part of a page has this anchor already';
}

/** An id with the digits that look like letters as those letters: two that are then equal are easily confused. */
export const foldLookAlikes = (id: string): string => id.replaceAll('0', 'o').replaceAll('1', 'l');
