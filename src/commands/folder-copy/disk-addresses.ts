import path from 'node:path';

/** Where a page lies in a site: with slashes, `events/x/index.html`. */
export type PageFile = string;

/** The search in the edition in one file, which is the one that works from a disk. */
const SEARCH = 'search/';
const SEARCH_ON_DISK = 'data/edition.html';

/**
 * An address of the site, root-relative, as a page on a disk names it: relative, and to a file. Any other address stays as
 * it is. A search with words leads to the edition in one file, which has a search of its own.
 */
export function toDisk(address: string, page: PageFile, base: string): string {
  if (!address.startsWith(base)) return address;
  const [, to = '', query = '', anchor = ''] =
    /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(address.slice(base.length)) ?? [];
  const isSearch = to === SEARCH && query !== '';
  const file = isSearch ? SEARCH_ON_DISK : to === '' || to.endsWith('/') ? `${to}index.html` : to;
  const own = file === page && query === '' && anchor !== '';
  return (own ? '' : path.posix.relative(path.posix.dirname(page), file)) + query + anchor;
}

/** Where the form of a search is sent. */
export const toSearchOnDisk = (page: PageFile): string =>
  path.posix.relative(path.posix.dirname(page), SEARCH_ON_DISK);

/** Data that a script of a page asks for, with its addresses as that page names them, as an address that holds it. */
export function toDataAddress(json: string, page: PageFile, base: string): string {
  const isAddress = (value: unknown): value is string => typeof value === 'string' && value.startsWith(base);
  const data: unknown = JSON.parse(json, (key, value: unknown) => {
    if (key === 'url' && isAddress(value)) return toDisk(value, page, base);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, held]) => [isAddress(name) ? toDisk(name, page, base) : name, held]),
    );
  });
  return `data:application/json;base64,${Buffer.from(JSON.stringify(data)).toString('base64')}`;
}
