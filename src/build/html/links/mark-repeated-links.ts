import type { BuiltPage } from '../page.ts';

/** A link to another site whose address paper bears; or the strip of an agreement, where paper has none. */
const PRINTED = /<ol class="strip">[^]*?<\/ol>|<a href="([^"]*)" rel="noreferrer">/g;

/**
 * Marks each link to a page outside that a page has before. Paper bears the address of the first one; of the others the
 * name is enough, and a record stays on its sheet.
 */
export function markRepeatedLinks(page: BuiltPage): BuiltPage {
  const seen = new Set<string>();
  const html = page.html.replace(PRINTED, (found, address: string | undefined) => {
    if (address === undefined) return found;
    if (seen.has(address)) return found.replace('<a ', '<a class="repeat" ');
    seen.add(address);
    return found;
  });
  return { ...page, html };
}
