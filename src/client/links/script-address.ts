/** Where the script of links to parts of a page lies in a built site, below its base. */
export const LINKS_SCRIPT = 'links.js';

/** The module it is built from; `astro dev` serves it as it is. */
export const LINKS_MODULE = '/src/client/links/main.ts';
