import { createPageFinder, toFinalAddress, type PaginatedList } from '#edition/addresses/paginated-lists.ts';
import type { PageStep } from '../page.ts';

/** A link, or the address of a quotation, that has an anchor. */
const ANCHORED = /( (?:href|cite)=")([^"#]*)#([^"]+)(?=")/g;

/**
 * Makes the step that leads each link with an anchor of a long list straight to the page on which the anchor stands, so
 * that it needs no script to be found. Views link to the permanent address, or to the anchor alone from a page of the
 * same list. `base` is the sub-path of the site.
 */
export function leadLinksStraight(lists: readonly PaginatedList[], base: string): PageStep {
  if (lists.length === 0) return (page) => page;
  const prefix = base.replace(/\/$/, '');
  const findPage = createPageFinder(lists);
  const listOf = new Map(lists.flatMap(({ path: list, pages }) => pages.map(({ path }) => [path, list])));
  return (page) => {
    const here = `/${page.file.replace(/index\.html$/, '')}`;
    const html = page.html.replace(ANCHORED, (link, start: string, address: string, anchor: string) => {
      if (address === '') {
        const there = findPage(listOf.get(here) ?? here, anchor) ?? here;
        return there === here ? link : `${start}${prefix}${there}#${anchor}`;
      }
      if (!address.startsWith(`${prefix}/`)) return link;
      return start + prefix + toFinalAddress(`${address.slice(prefix.length)}#${anchor}`, findPage);
    });
    return { ...page, html };
  };
}
