// Not import.meta.env.BASE_URL, which a BASE_URL in the environment of the build would replace.
import { base, site } from 'astro:config/server';

const prefix = base.replace(/\/$/, '');

/** The address of a path of the edition ("/events/x/") under the sub-path the site is published at. */
export const toUrl = (path: string): string => (path.startsWith('/') ? prefix + path : path);

/** The full address under which a path of the edition is published, with scheme and host. */
export const toAddress = (path: string): string => new URL(toUrl(path), site).href;
