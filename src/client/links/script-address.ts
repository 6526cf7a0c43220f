/** Where the script of links to parts of a page lies in a built site, below its base. */
export const LINKS_SCRIPT = 'links.js';

/** The module it is built from; `astro dev` serves it as it is. */
export const LINKS_MODULE = '/src/client/links/main.ts';

/** Where the script lies that saves a list as a table, beside that of the links. */
export const TAKE_SCRIPT = 'take-list.js';

/** The module it is built from. */
export const TAKE_MODULE = '/src/client/filters/take-list.ts';

/** The address of that script, by that of a script beside it; in development, where there is none, that of the module. */
export const takeScriptOf = (address: string): string =>
  address.endsWith('.js') ? address.replace(/[^/]+$/, TAKE_SCRIPT) : TAKE_MODULE;
