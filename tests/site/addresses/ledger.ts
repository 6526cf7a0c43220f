import { isPart, isMoved, withoutBase, type Site } from '../site.ts';

/** What is wrong with a published address in a built site; null when it still leads to what it named. */
export function checkAddress(address: string, site: Site): string | null {
  const [path = '', id] = address.split('#');
  const page = site.pages.find((page) => page.path === path);
  if (!page) return site.files.has(path) && id === undefined ? null : `${address} is gone`;
  if (isMoved(page)) {
    const target = withoutBase(site, page.root.querySelector('a')?.getAttribute('href') ?? '').replace(
      /#.*/,
      '',
    );
    const leads = site.pages.some((page) => page.path === target && !isMoved(page));
    return leads ? null : `${address} has moved to ${target}, which is no page`;
  }
  if (id === undefined || page.root.querySelector(`[id="${id}"]`)) return null;
  // What was withdrawn leads on by its own address, and has no entry of its own any more.
  const withdrawn = path === '/timeline/' ? `/events/${id}/` : address;
  if (Object.keys(site.edition.moved).some((from) => withoutBase(site, from) === withdrawn)) return null;
  return `${address}: the page is there, its anchor is not`;
}

/** The addresses of all pages of a site that readers may keep: not those of parts of lists, nor of what is not found. */
export function listPublished({ pages }: Site): string[] {
  return pages.filter((page) => !isPart(page) && page.path !== '/404.html').map(({ path }) => path);
}
