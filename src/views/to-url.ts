const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address of a path of the edition ("/events/x/") under the sub-path the site is published at. */
export const toUrl = (path: string): string => (path.startsWith('/') ? base + path : path);
