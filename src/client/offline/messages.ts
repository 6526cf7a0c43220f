/* What pages and workers tell each other. */

/** A page: its reader goes on to another page of the edition. */
export const LEAVING = 'leaving';

/** To a worker that waits: the name of its cache is wanted, by the port that comes with it. */
export const NAME_CACHE = 'name-cache';

/** To a worker that waits: it may begin. */
export const TAKE_OVER = 'take-over';
