import type { Edition } from '#edition/types/edition.ts';

/*
 * The pages of a build are bundled, its integrations are not: they share no modules, but one process. The
 * edition is read and judged once, by the first page, and kept here for whoever comes after.
 */
const KEY = Symbol.for('documentary-record.edition');
const shared = globalThis as { [KEY]?: Edition };

/** Keeps the edition of this build. */
export const cacheEdition = (edition: Edition): Edition => (shared[KEY] = edition);

/** The edition of this build; undefined when nothing has read it yet. */
export const getCachedEdition = (): Edition | undefined => shared[KEY];
