/* Where the files for reading offline lie in a built site, below its base, and what the build and the worker agree on. */

/** The service worker, at the root: it answers for all below it. */
export const WORKER_SCRIPT = 'sw.js';

/** The list of the files that the worker caches; its hash names the release. */
export const OFFLINE_FILES = 'offline.json';

/** What a browser needs to know to install the edition as an app. */
export const APP_MANIFEST = 'app.webmanifest';

/** Files whose name carries a hash of their content: the same in every release that has them. */
export const HASHED_FILE = /\/_assets\/|\/pagefind\/\w+\//;

/** The files of a release, by their addresses below the base, each with the beginning of its hash. */
export type FileHashes = Readonly<Record<string, string>>;

/** So many bytes of a hash tell a file apart; SHA-256, in base 64. */
export const HASH_BYTES = 12;
