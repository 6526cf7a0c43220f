import { addSecurityPolicy } from '#build/html/security-policy.ts';
import { toDataAddress, toDisk, toSearchOnDisk, type PageFile } from './disk-addresses.ts';

/** The scripts of the copy, at its root. */
export const LINKS_ON_DISK = 'links.js';

/** How a site is turned into a copy. */
export interface DiskCopy {
  /** The sub-path of the site, with a slash at each end. */
  readonly base: string;
  /** The script for the head of every page. */
  readonly theme: string;
  /** The text of a file of the site, below its base. */
  readonly read: (file: string) => string;
}

/** Every address in a tag, but those of data for programs; and in a style. */
const ADDRESS = /(<[^>]* (?:href|src|action|cite)=")(\/[^"]*)"/g;
const REFRESH = /(http-equiv="refresh" content="\d+; ?url=)([^"]*)"/g;
const STYLE_URL = /url\((\/[^)]+)\)/g;

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;
/** The script of every page of the site, which loads modules. */
const LOADER = /<script data-from="[^"]*" data-links="[^"]*">[\s\S]*?<\/script>/;
const MODULE = /<script type="module" src="([^"]*)"><\/script>/g;
/** The scripts of the search, which loads what no page on a disk may. */
const SEARCH_SCRIPTS = /<script id="search-script"[^>]*><\/script>\s*<script>[\s\S]*?<\/script>/;
/** What a browser asks for in a way that it refuses on a disk, and what is for a server. */
const SERVED_ONLY = /<link rel="(?:preload|search|manifest)"[^>]*>/g;
const SEARCH_FORM = /(<form[^>]* action=")[^"]*(?="[^>]* role="search")/g;
/** What the page about the edition says of the copy that a browser keeps of the site. */
const KEPT_COPY = /<h2 id="offline">[\s\S]*?(?=<h2|<\/main>)/;
const DATA = /(data-(?:texts|anchors|registers)=")([^"]+)"/g;

/** A page of a site as one that opens from a disk, with all its links. */
export function writeDiskPage(file: PageFile, html: string, { base, theme, read }: DiskCopy): string {
  const toRoot = toDisk(base, file, base).replace(/index\.html$/, '');
  const changed = html
    .replace(POLICY, '')
    .replace(LOADER, () => `<script>${theme}</script><script src="${toRoot}${LINKS_ON_DISK}" defer></script>`)
    .replace(SEARCH_SCRIPTS, '')
    .replace(/<div id="results"[^>]*>[\s\S]*?<\/noscript>/, '<div>')
    .replace(MODULE, (_, src: string) => `<script src="${src}" defer></script>`)
    .replace(SERVED_ONLY, '')
    .replace(KEPT_COPY, '')
    .replace(DATA, (_, start: string, name: string) => {
      return `${start}${toDataAddress(read(name.slice(base.length)), file, base)}"`;
    })
    .replace(SEARCH_FORM, (_, start: string) => start + toSearchOnDisk(file))
    .replace(ADDRESS, (_, start: string, address: string) => `${start}${toDisk(address, file, base)}"`)
    .replace(REFRESH, (_, start: string, address: string) => `${start}${toDisk(address, file, base)}"`)
    .replace(STYLE_URL, (_, address: string) => `url(${toDisk(address, file, base)})`);
  const page = addSecurityPolicy({ file, html: changed });
  // The texts to compare with stand in the page as data.
  return page.html.replace("connect-src 'self'", "connect-src 'self' data:");
}
