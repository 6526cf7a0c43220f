import { PLACEHOLDER_SITE } from '#client/placeholder-site.ts';

/** Where the site is published: the origin, and the folder it lives in, with a slash before it. */
export interface Publication {
  site: string;
  base: string;
}

/** A variable of the environment that cannot be used, told to whoever set it. */
export class PublicationError extends Error {
  override name = 'PublicationError';

  constructor(variable: string, value: string, why: string, remedy: string) {
    super(`${variable}=${JSON.stringify(value)} cannot be used: ${why}.\n  → ${remedy}`);
    // What to correct is a variable; a stack trace through this code would hide it.
    this.stack = '';
  }
}

/**
 * Reads SITE and BASE, both judged before anything is built. Empty ones count as not given. Throws `PublicationError`
 * for an address that no page could be published at.
 */
export function readPublication({ SITE, BASE }: NodeJS.ProcessEnv): Publication {
  return { site: readSite(SITE || PLACEHOLDER_SITE), base: readBase(BASE || '/') };
}

/**
 * Reads OFFLINE, which says whether who reads on gets a copy of the edition: `off` says no, and has the copies of releases
 * before removed. Throws `PublicationError` for what says neither.
 */
export function readOffline({ OFFLINE }: NodeJS.ProcessEnv): boolean {
  const value = OFFLINE || 'on';
  if (value === 'on' || value === 'off') return value === 'on';
  const remedy = 'Give OFFLINE=off to keep no copies and remove those there are, or leave OFFLINE out.';
  throw new PublicationError('OFFLINE', value, 'expected "on" or "off"', remedy);
}

function readSite(value: string): string {
  const refuse = (
    why: string,
    remedy = 'Give the origin of the published site: SITE=https://example.org',
  ): never => {
    throw new PublicationError('SITE', value, why, remedy);
  };
  const address = /^\S+$/.test(value) ? URL.parse(value) : null;
  if (!address) return refuse('it is no web address');
  if (!/^https?:$/.test(address.protocol))
    return refuse('expected an address that begins with https:// or http://');
  if (address.username !== '' || address.password !== '') {
    return refuse('it holds a name or a password, which every page would show');
  }
  if (/[?#]/.test(value)) return refuse('it holds a query or an anchor, which no site has');
  if (address.pathname !== '/') {
    const remedy = `Give the folder by itself: SITE=${address.origin} BASE=${address.pathname.replace(/\/$/, '')}`;
    return refuse('it holds a folder', remedy);
  }
  return value;
}

function readBase(value: string): string {
  const refuse = (why: string): never => {
    const remedy =
      'Give the folder the site lives in, as its address has it, BASE=/record, or leave BASE out.';
    throw new PublicationError('BASE', value, why, remedy);
  };
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(value)) return refuse('it is an address; expected a folder');
  if (!value.startsWith('/')) return refuse('a folder begins with "/"');
  const steps = value.replace(/^\/|\/$/g, '').split('/');
  if (steps.some((step) => /^\.{1,2}$/.test(step))) return refuse('"." and ".." name no folder of a site');
  if (value !== '/' && steps.includes('')) return refuse('it holds two slashes in a row');
  if (!steps.every((step) => /^[\w.~-]*$/.test(step))) {
    return refuse('expected Latin letters, digits and the signs - _ . ~ between the slashes');
  }
  return value;
}
