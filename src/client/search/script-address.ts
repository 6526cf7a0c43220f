/** Where the script of the search lies in a built site, below its base. */
export const SEARCH_SCRIPT = 'search/search.js';

/** The module it is built from; `astro dev` serves it as it is. */
export const SEARCH_MODULE = '/src/client/search/main.ts';
