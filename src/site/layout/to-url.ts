// Not import.meta.env.BASE_URL, which a BASE_URL in the environment of the build would replace.
import { base } from 'astro:config/server';

const prefix = base.replace(/\/$/, '');

/** The address of a path of the edition ("/events/x/") under the sub-path the site is published at. */
export const toUrl = (path: string): string => (path.startsWith('/') ? prefix + path : path);
