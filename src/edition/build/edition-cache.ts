import type { Edition } from '#edition/types/edition.ts';

/*
 * The pages of a build are bundled and its integrations are not, so the two share no modules; but they share one
 * process, and with it the global object. The first page reads and validates the edition, and keeps it there for all
 * others.
 */
const KEY = Symbol.for('documentary-record.edition');
const cache = globalThis as { [KEY]?: Edition };

/** Keeps the edition for the rest of this build, and returns it. */
export const cacheEdition = (edition: Edition): Edition => (cache[KEY] = edition);

/** The edition of this build; undefined when no page has loaded it yet. */
export const getCachedEdition = (): Edition | undefined => cache[KEY];
