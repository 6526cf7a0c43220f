/** Where the script that has the copy on the device made lies in a built site, below its base. */
export const OFFLINE_SCRIPT = 'offline.js';

/** The module it is built from. */
export const OFFLINE_MODULE = '/src/client/offline/main.ts';
