import { BOOK_SEARCH } from 'virtual:inline-scripts';
import type { DataSettings } from '#exports/files/data-files.ts';
import { toAddress } from '#site/layout/to-url.ts';

/** How this site makes its files of data. */
export const DATA_SETTINGS: DataSettings = { toAddress, bookSearch: BOOK_SEARCH };
