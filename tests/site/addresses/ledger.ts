import { readFileSync } from 'node:fs';
import path from 'node:path';
import { anchorsPath } from '#edition/addresses/paginated-lists.ts';
import { isPart, isMoved, withoutBase, type Site } from '../site.ts';

/** What is wrong with a published address in a built site; null when it still leads to what it named. */
export function checkAddress(address: string, site: Site): string | null {
  const [list = '', id] = address.split('#');
  const page = site.pages.find((page) => page.path === list);
  if (!page) return site.files.has(list) && id === undefined ? null : `${address} is gone`;
  if (isMoved(page)) {
    const target = withoutBase(site, page.root.querySelector('a')?.getAttribute('href') ?? '').replace(
      /#.*/,
      '',
    );
    const leads = site.pages.some((page) => page.path === target && !isMoved(page));
    return leads ? null : `${address} has moved to ${target}, which is no page`;
  }
  if (id === undefined || page.root.querySelector(`[id="${id}"]`)) return null;
  const other = findPartOf(list, id, site);
  if (other !== undefined) {
    const part = site.pages.find((page) => page.path === other);
    return part?.root.querySelector(`[id="${id}"]`) ? null : `${address} leads to ${other}, which lacks it`;
  }
  // What was withdrawn leads on by its own address, and has no entry of its own any more.
  const withdrawn = list === '/timeline/' ? `/events/${id}/` : address;
  if (Object.keys(site.edition.moved).some((from) => withoutBase(site, from) === withdrawn)) return null;
  return `${address}: the page is there, its anchor is not`;
}

/** The page to which a list of several pages leads an anchor that is not on its first one. */
function findPartOf(list: string, id: string, site: Site): string | undefined {
  const file = anchorsPath(list);
  if (!site.files.has(file)) return undefined;
  const pages = JSON.parse(readFileSync(path.join(site.dist, file), 'utf8')) as Record<string, string[]>;
  const page = Object.keys(pages).find((address) => pages[address]?.includes(id));
  return page === undefined ? undefined : withoutBase(site, page);
}

/** The addresses of all pages of a site that readers may keep: not those of parts of lists, nor of what is not found. */
export function listPublished({ pages }: Site): string[] {
  return pages.filter((page) => !isPart(page) && page.path !== '/404.html').map(({ path }) => path);
}
